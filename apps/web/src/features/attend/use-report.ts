import { formatCount, useReader, useStableCallback } from '@worthwhile/ui';
import { useState } from 'react';
import type { ReportHints, ReportRefusal, SendReport } from './send-report.js';

const MEGABYTE = 1024 * 1024;
/** Above this the API refuses a file, so it is not sent at all. */
const MAX_BYTES = 25 * MEGABYTE;

export interface ReportState {
  /** Stays chosen: a question about it is answered by sending it again. */
  readonly file: File | null;
  readonly sent: number;
  readonly sending: boolean;
  readonly refusal: ReportRefusal | null;
}

const NOTHING: ReportState = { file: null, sent: 0, sending: false, refusal: null };

/** "340 KB" or "1.2 MB". */
export function sizeInWords(bytes: number, locale: string): string {
  if (bytes < MEGABYTE) return `${formatCount(Math.ceil(bytes / 1024), locale)} KB`;
  return `${formatCount(Math.round((bytes / MEGABYTE) * 10) / 10, locale)} MB`;
}

/** What can be refused by the size alone, before anything is sent. */
export function refuseBySize(bytes: number, locale: string): ReportRefusal | null {
  const refused = (code: string, message: string) =>
    ({ kind: 'refused', code, message, columns: [] }) as const;
  if (bytes === 0) return refused('EMPTY', 'This file is empty. Export the report again.');
  if (bytes <= MAX_BYTES) return null;
  const most = sizeInWords(MAX_BYTES, locale);
  return refused(
    'TOO_LARGE',
    `This file has ${sizeInWords(bytes, locale)}; at most ${most} can be read at once. It was not sent. Export the attendees only.`,
  );
}

/** A chosen report on its way to a preview. `onPreviewed` gets the id under which it can be looked at. */
export function useReport(eventId: string, send: SendReport, onPreviewed: (importId: string) => void) {
  const { locale } = useReader();
  const [state, setState] = useState(NOTHING);
  const choose = useStableCallback(async (file: File | null, hints: ReportHints = {}) => {
    if (!file || state.sending) return;
    const refusal = refuseBySize(file.size, locale);
    setState({ file, sent: 0, sending: !refusal, refusal });
    if (refusal) return;
    const outcome = await send(eventId, file, hints, (sent) => setState((now) => ({ ...now, sent })));
    setState({ file, sent: 0, sending: false, refusal: outcome.kind === 'refused' ? outcome : null });
    if (outcome.kind === 'previewed') onPreviewed(outcome.importId);
  });
  const again = useStableCallback((hints: ReportHints) => choose(state.file, hints));
  const forget = useStableCallback(() => setState(NOTHING));
  return { ...state, choose, again, forget };
}

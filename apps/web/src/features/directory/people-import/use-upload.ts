import { useReader, useStableCallback } from '@worthwhile/ui';
import { useState } from 'react';
import { refuseHere } from './refuse-here.js';
import type { UploadPeopleFile, UploadRefusal } from './upload-people-file.js';

export interface UploadState {
  /** Stays chosen when it is refused, so that one sees which it was and can try again. */
  readonly file: File | null;
  readonly sent: number;
  readonly sending: boolean;
  readonly refusal: UploadRefusal | null;
}

const NOTHING: UploadState = { file: null, sent: 0, sending: false, refusal: null };

/** Sends a chosen file; `onPreviewed` gets the id under which it can be looked at. */
export function useUpload(upload: UploadPeopleFile, onPreviewed: (importId: string) => void) {
  const { locale } = useReader();
  const [state, setState] = useState(NOTHING);
  const choose = useStableCallback(async (file: File | null) => {
    if (!file || state.sending) return;
    const refusal = refuseHere(file, locale);
    setState({ file, sent: 0, sending: !refusal, refusal });
    if (refusal) return;
    const outcome = await upload(file, (sent) => setState((now) => ({ ...now, sent })));
    if (outcome.kind === 'refused') {
      setState({ file, sent: 0, sending: false, refusal: outcome });
      return;
    }
    setState(NOTHING);
    onPreviewed(outcome.importId);
  });
  return { ...state, choose };
}

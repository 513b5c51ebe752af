import type { ColumnMapping } from '@worthwhile/domain';

/** What somebody says about a file beside sending it. */
export interface ReportHints {
  readonly dayFirst?: boolean;
  readonly mapping?: ColumnMapping;
}

/** Why a file did not become a preview, and what to do, in words. */
export interface ReportRefusal {
  readonly kind: 'refused';
  /** Of the API, or `NOT_SENT`. */
  readonly code: string;
  readonly message: string;
  /** The file's columns, where naming them would help. */
  readonly columns: readonly string[];
}
export type ReportOutcome = { readonly kind: 'previewed'; readonly importId: string } | ReportRefusal;

export type SendReport = (
  eventId: string,
  file: File,
  hints: ReportHints,
  /** Bytes that are on their way. */
  onProgress: (sent: number) => void,
) => Promise<ReportOutcome>;

/** Sends a report to be read. Changes nobody's attendance. Never throws: what went wrong is told in words. */
export const sendReport: SendReport = (eventId, file, hints, onProgress) =>
  new Promise((resolve) => {
    // Not `fetch`, which cannot say how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', `/api/events/${eventId}/attendance-report${queryOf(hints)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-worthwhile', '1');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = () => resolve(notSent('The server could not be reached. Try again in a moment.'));
    request.send(file);
  });

function queryOf({ dayFirst, mapping }: ReportHints): string {
  const query = new URLSearchParams();
  if (dayFirst !== undefined) query.set('dayFirst', String(dayFirst));
  if (mapping) query.set('mapping', JSON.stringify(mapping));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What the server said, whatever stood between it and us. */
export function readAnswer(status: number, text: string): ReportOutcome {
  const body = parse(text);
  if (status === 201 && typeof body['importId'] === 'string')
    return { kind: 'previewed', importId: body['importId'] };
  if (status === 401) return notSent('You are signed out. Sign in in another tab, then try again here.');
  if (status === 403) return notSent('Marketing and the leaders of sales bring reports. Ask one of them.');
  const { code, message, columns } = body;
  if (status < 500 && typeof code === 'string' && typeof message === 'string') {
    return { kind: 'refused', code, message, columns: Array.isArray(columns) ? columns.map(String) : [] };
  }
  return notSent('The server could not read the file just now. Try again in a moment.');
}

function parse(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}

function notSent(message: string): ReportRefusal {
  return { kind: 'refused', code: 'NOT_SENT', message, columns: [] };
}

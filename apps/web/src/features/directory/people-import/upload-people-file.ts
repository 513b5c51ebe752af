/** Why a file did not become a preview, and what to do, in words. */
export interface UploadRefusal {
  readonly kind: 'refused';
  /** Of the API, or `NOT_SENT`. */
  readonly code: string;
  readonly message: string;
}

export type UploadOutcome = { readonly kind: 'previewed'; readonly importId: string } | UploadRefusal;

export type UploadPeopleFile = (
  file: File,
  /** Bytes that are on their way, of all. */
  onProgress: (sent: number) => void,
) => Promise<UploadOutcome>;

/** Sends a file to be read. Changes no person. Never throws: what went wrong is told in words. */
export const uploadPeopleFile: UploadPeopleFile = (file, onProgress) =>
  new Promise((resolve) => {
    // Not `fetch`, which cannot say how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/people-imports');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-worthwhile', '1');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = () => resolve(notSent('The server could not be reached. Try again in a moment.'));
    request.send(file);
  });

function readAnswer(status: number, text: string): UploadOutcome {
  const body = parse(text);
  if (status === 201 && typeof body['importId'] === 'string') {
    return { kind: 'previewed', importId: body['importId'] };
  }
  if (body['kind'] === 'refused' && typeof body['message'] === 'string') {
    return { kind: 'refused', code: String(body['code']), message: body['message'] };
  }
  if (status === 401) return notSent('You are signed out. Sign in in another tab, then try again here.');
  if (status === 403) return notSent('Marketing and the leaders of sales import people. Ask one of them.');
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

function notSent(message: string): UploadRefusal {
  return { kind: 'refused', code: 'NOT_SENT', message };
}

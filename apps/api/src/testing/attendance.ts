import type { TestApp } from './start-test-app.js';
import { httpOf, type TestMember } from './test-workspace.js';

export interface UploadAnswer {
  status: number;
  body: { importId?: string; code?: string; message?: string; columns?: string[] };
}

/** A list in the simplest shape that is read: an address, a name, and the times of one visit, a line each. */
export function listOf(rows: [email: string, joined: string, left: string][]): string {
  const lines = rows.map(([email, joined, left]) => `${email},${email.split('@')[0]},${joined},${left}`);
  return ['Email,Name,Join Time,Leave Time', ...lines].join('\r\n');
}

/** Sends a file as an attendance report of an event, as the browser does. */
export async function sendReport(
  test: TestApp,
  member: TestMember | null,
  eventId: string,
  file: string | Buffer,
  { query = '', headers = {} as Record<string, string> } = {},
): Promise<UploadAnswer> {
  const response = await httpOf(test.app).inject({
    method: 'POST',
    url: `/api/events/${eventId}/attendance-report${query}`,
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent('Bericht März.csv'),
      'x-worthwhile': '1',
      ...(member ? { cookie: member.cookie } : {}),
      ...headers,
    },
    payload: file,
  });
  return { status: response.statusCode, body: response.json() };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The statement that makes a connection or transaction carry a workspace. Written as text because it
 * shares a round trip with BEGIN, where parameters are not possible; hence the strict check.
 */
export function workspaceSetting(workspaceId: string, reach: 'session' | 'transaction'): string {
  if (!UUID.test(workspaceId)) throw new Error('A workspace id must be a lower-case UUID.');
  return `set ${reach === 'transaction' ? 'local' : 'session'} app.workspace_id = '${workspaceId}'`;
}

/** The policy, in one place: the sub-select lets PostgreSQL evaluate the setting once per statement. */
export const POLICY = `workspace_id = (select nullif(current_setting('app.workspace_id', true), '')::uuid)`;

export interface Protection {
  /** Rows are only ever added: the app's role gets neither UPDATE nor DELETE. */
  appendOnly?: boolean;
}

/** Statements that put a table behind row level security and grant it to the app's role. */
export function protect(table: string, { appendOnly = false }: Protection = {}): string {
  const rights = appendOnly ? 'select, insert' : 'select, insert, update, delete';
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy workspace_only on ${table} using (${POLICY}) with check (${POLICY});
    grant ${rights} on ${table} to worthwhile_app;
  `;
}

import type { FactKind } from '@worthwhile/domain';

export const CHANNEL = 'worthwhile_changes';

/** One committed fact, as it travels between processes. Ids only: who may see more asks for it. */
export interface Change {
  workspaceId: string;
  factId: string;
  kind: FactKind;
  eventId: string | null;
  personId: string | null;
  memberId: string | null;
  at: string;
}

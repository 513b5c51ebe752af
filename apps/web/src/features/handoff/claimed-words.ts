import type { QueueRowFragment } from '../../graphql/generated/graphql.js';

/** "Claimed by you", "Reached by Yusuf Demirel", or nothing while nobody holds them. */
export function claimedWords(
  { status, claimedBy }: Pick<QueueRowFragment, 'status' | 'claimedBy'>,
  memberId: string,
): string {
  if (!claimedBy || (status !== 'claimed' && status !== 'touched')) return '';
  const verb = status === 'touched' ? 'Reached' : 'Claimed';
  return `${verb} by ${claimedBy.id === memberId ? 'you' : claimedBy.name}`;
}

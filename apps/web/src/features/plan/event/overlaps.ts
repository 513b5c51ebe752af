import type { EventPageFragment, EventPatchInput } from '../../../graphql/generated/graphql.js';

/** What a part of the patch replaces, as text that can be compared. */
function shown(event: EventPageFragment, part: string): string {
  if (part === 'problemId') return event.problem?.id ?? '';
  return JSON.stringify(event[part as keyof EventPageFragment] ?? null);
}

/** True when somebody changed a part that this patch changes too, since the reader began to write. */
export function overlaps(
  patch: EventPatchInput,
  base: EventPageFragment,
  current: EventPageFragment,
): boolean {
  return Object.keys(patch).some((part) => shown(base, part) !== shown(current, part));
}

import { getFragmentData, type FragmentType } from '../../../graphql/generated/fragment-masking.js';
import { HandOffChangeParts } from '../handoff-documents.js';

/** Why nothing was changed, or null when it was. */
export function changeOf(answer: FragmentType<typeof HandOffChangeParts> | undefined): string | null {
  const change = getFragmentData(HandOffChangeParts, answer);
  return change?.__typename === 'HandOffNotYours' ? change.message : null;
}

import { ListSkeleton } from '@worthwhile/ui';
import { InFrame } from './in-frame.js';

/** A screen whose code is on its way; shown only when that takes longer than 300 ms. */
export function RoutePending() {
  return (
    <InFrame title="Worthwhile">
      <ListSkeleton />
    </InFrame>
  );
}

import { ListSkeleton } from '@worthwhile/ui';
import { Page } from '../platform/page/page.js';

/** A screen whose code is on its way; shown only when that takes longer than 300 ms. */
export function RoutePending() {
  return (
    <Page title="Worthwhile">
      <ListSkeleton />
    </Page>
  );
}

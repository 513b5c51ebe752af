import { EmptyState } from '@worthwhile/ui';
import { Page } from '../platform/page/page.js';

/** Stands where a screen is not built yet. */
export function Placeholder({ title }: { readonly title: string }) {
  return (
    <Page title={title}>
      <EmptyState title={title}>This screen is on its way.</EmptyState>
    </Page>
  );
}

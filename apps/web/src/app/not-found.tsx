import { Button } from '@mantine/core';
import { EmptyState, Link } from '@worthwhile/ui';
import { useEffect } from 'react';

/** No such page, or not one of this workspace: both answer alike. */
export function NotFound() {
  useEffect(() => {
    document.title = 'Not found · Worthwhile';
  }, []);
  return (
    <EmptyState
      title="There is nothing at this address"
      action={
        <Button component={Link} href="/">
          Go to Today
        </Button>
      }
    >
      It may have been removed, or the link belongs to another workspace.
    </EmptyState>
  );
}

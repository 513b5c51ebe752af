import { Button } from '@mantine/core';
import { EmptyState, Link } from '@worthwhile/ui';
import { useUrlState } from '../../../platform/url/use-url-state.js';

interface NoPeopleProps {
  readonly filtered: boolean;
  readonly mayImport: boolean;
}

/** An empty list says what to do first: take filters away, or import a file. */
export function NoPeople({ filtered, mayImport }: NoPeopleProps) {
  const [, setParams] = useUrlState();
  if (filtered) {
    return (
      <EmptyState
        title="Nobody fits these filters"
        action={<Button onClick={() => setParams({ q: undefined, owner: undefined })}>Show everybody</Button>}
      >
        Part of a name, an e-mail address or a company is enough.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nobody is here yet"
      action={
        mayImport && (
          <Button component={Link} href="/people/import" variant="filled">
            Import a file
          </Button>
        )
      }
    >
      {mayImport
        ? 'Import a file first: a CSV or an Excel workbook with names and e-mail addresses. Whoever takes a seat at an event is added by themselves.'
        : 'Marketing imports a file first. Whoever takes a seat at an event is added by themselves.'}
    </EmptyState>
  );
}

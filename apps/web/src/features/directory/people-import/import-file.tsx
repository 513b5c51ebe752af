import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, ListSkeleton } from '@worthwhile/ui';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import { isNotFound } from '../not-found.js';
import { ImportPreview } from './import-preview.js';
import { ImportResult } from './import-result.js';
import { PeopleImportFragment, PeopleImportQuery } from './people-import-documents.js';

interface ImportFileProps {
  readonly id: string;
  readonly onAnother: () => void;
}

/** A file that was read: to look at, or with what became of it. */
export function ImportFile({ id, onAnother }: ImportFileProps) {
  const { data, error, refetch } = useQuery(PeopleImportQuery, { variables: { id } });
  const file = getFragmentData(PeopleImportFragment, data?.peopleImport);
  if (file?.status === 'applied') return <ImportResult file={file} onAnother={onAnother} />;
  if (file) return <ImportPreview file={file} onAnother={onAnother} />;
  if (isNotFound(error)) {
    return (
      <EmptyState
        title="This file is not here any more"
        action={
          <Button variant="filled" onClick={onAnother}>
            Choose a file
          </Button>
        }
      >
        Nothing of it was imported. Choose it once more to see what it says.
      </EmptyState>
    );
  }
  if (error) {
    return (
      <ErrorState
        title="The file could not be shown"
        kept="It was read and is kept; nothing is imported yet."
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  return <ListSkeleton label="Reading what the file says" />;
}

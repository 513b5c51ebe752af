import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { DataTable, EmptyState, ErrorState, Kbd, ListSkeleton, toastDone, useShortcut } from '@worthwhile/ui';
import { lazy, Suspense } from 'react';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import type { ProblemPageFragment } from '../../graphql/generated/graphql.js';
import { Page } from '../../platform/page/page.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { PROBLEM_COLUMNS } from './problem-columns.js';
import { ProblemParts, ProblemsQuery } from './problem-documents.js';

const ProblemSheet = lazy(() => import('./problem-sheet.js').then((m) => ({ default: m.ProblemSheet })));
const idOf = (problem: ProblemPageFragment) => problem.id;
const nameOf = (problem: ProblemPageFragment) => problem.statement;

/** The library: every problem we can solve, by who has it. */
export function ProblemsScreen() {
  const [params, set] = useUrlState();
  const router = useRouter();
  const { data, error, refetch } = useQuery(ProblemsQuery);
  const problems = data ? getFragmentData(ProblemParts, data.problems) : [];
  const open = () => set({ new: '1' });
  const writing = params['new'] === '1';
  useShortcut('n', open, 'Add a problem');
  return (
    <Page
      title="Problems"
      sub={data && problems.length > 0 ? `${problems.length} we can solve` : undefined}
      layout="list"
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          rightSection={<Kbd keys="n" />}
          onClick={open}
        >
          Add a problem
        </Button>
      }
    >
      {error && !data && (
        <ErrorState
          title="The library could not be read"
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!data && !error && <ListSkeleton label="Reading the library" />}
      {data && (
        <DataTable
          label="Problems"
          rows={problems}
          rowId={idOf}
          rowLabel={nameOf}
          columns={PROBLEM_COLUMNS}
          onOpen={(problem) => router.history.push(`/problems/${problem.id}`)}
          empty={
            <EmptyState
              title="Which problems do you solve?"
              action={
                <Button variant="filled" onClick={open}>
                  Add the first problem
                </Button>
              }
            >
              For a role in an industry there are about five: why each matters, a figure that shows it, and
              questions that open a conversation. Every event is about one of them.
            </EmptyState>
          }
        />
      )}
      {writing && (
        <Suspense fallback={null}>
          <ProblemSheet
            problem={null}
            opened
            onClose={() => set({ new: undefined })}
            onSaved={({ id, statement }) => {
              toastDone('Added to the library', { detail: statement });
              router.history.push(`/problems/${id}`);
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}

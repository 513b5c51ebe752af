import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { EmptyState, ErrorState, Kbd, Link, ListSkeleton, toastDone, useShortcut } from '@worthwhile/ui';
import { lazy, Suspense } from 'react';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import { isNotFound } from '../../platform/apollo/answer-errors.js';
import { Page } from '../../platform/page/page.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { ProblemParts, ProblemQuery } from './problem-documents.js';
import { ProblemRead } from './problem-read.js';
import type { ProblemSlots } from './problem-slots.js';

const ProblemSheet = lazy(() => import('./problem-sheet.js').then((m) => ({ default: m.ProblemSheet })));
const CRUMBS = [{ href: '/problems', label: 'Problems' }];

/** One problem, read like a page. */
export function ProblemScreen({
  problemId,
  slots = {},
}: {
  readonly problemId: string;
  readonly slots?: ProblemSlots;
}) {
  const [params, set] = useUrlState();
  const { data, error, refetch } = useQuery(ProblemQuery, { variables: { id: problemId } });
  const problem = data && getFragmentData(ProblemParts, data.problem);
  const edit = () => set({ edit: '1' });
  useShortcut('e', edit, 'Edit the problem', { enabled: Boolean(problem) });
  return (
    <Page
      title={problem?.statement ?? 'Problem'}
      crumbs={CRUMBS}
      layout="read"
      actions={
        problem && (
          <Button
            leftSection={<IconPencil size={15} aria-hidden="true" />}
            rightSection={<Kbd keys="e" />}
            onClick={edit}
          >
            Edit
          </Button>
        )
      }
    >
      {!problem && !error && <ListSkeleton rowHeight={48} label="Reading the problem" />}
      {error && !problem && isNotFound(error) && (
        <EmptyState
          title="There is no such problem"
          action={
            <Button component={Link} href="/problems">
              Go to the library
            </Button>
          }
        >
          The link may belong to another workspace.
        </EmptyState>
      )}
      {error && !problem && !isNotFound(error) && (
        <ErrorState
          title="The problem could not be read"
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {problem && <ProblemRead problem={problem} slots={slots} />}
      {problem && params['edit'] === '1' && (
        <Suspense fallback={null}>
          <ProblemSheet
            problem={problem}
            opened
            onClose={() => set({ edit: undefined })}
            onSaved={() => {
              set({ edit: undefined });
              toastDone('Saved');
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}

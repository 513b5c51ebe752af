import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, ListSkeleton } from '@worthwhile/ui';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import { useLive } from '../../platform/live/live.js';
import { AskBlock } from './ask-block.js';
import { Answers } from './answers.js';
import { FollowThroughFragment, FollowThroughQuery } from './warm-documents.js';
import { ValueBars } from './value-bars.js';
import classes from './warm.module.css';
import { WarmPeople } from './warm-people.js';

/** The tab "Follow-through": what they got, what is owed to them, who is warm and why. */
export function FollowThroughPanel({ eventId }: { readonly eventId: string }) {
  const { data, error, refetch } = useQuery(FollowThroughQuery, {
    variables: { eventId },
    fetchPolicy: 'cache-and-network',
  });
  useLive(['feedback.given'], ({ eventId: changed }) => {
    if (changed === eventId) void refetch().catch(() => undefined);
  });
  const result = getFragmentData(FollowThroughFragment, data?.followThrough);
  if (error && !result) {
    return (
      <ErrorState
        title="The answers could not be read"
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  if (!result) return <ListSkeleton label="Reading what came of it" />;
  if (result.attended === 0) {
    return (
      <EmptyState title="Nobody is counted as there yet">
        {result.cannotAsk ??
          'Bring the attendance report to "Day of event" first. Then whoever came is asked whether they got it.'}
      </EmptyState>
    );
  }
  return (
    <div className={classes.panel}>
      <ValueBars result={result} />
      <AskBlock result={result} />
      {result.owed > 0 && <Answers eventId={eventId} owed={result.owed} answered={result.answered} />}
      <WarmPeople eventId={eventId} warm={result.warm} attended={result.attended} />
      {result.owed === 0 && result.answered > 0 && (
        <Answers eventId={eventId} owed={0} answered={result.answered} />
      )}
    </div>
  );
}

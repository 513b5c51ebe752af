import { useQuery } from '@apollo/client/react';
import { Link, SectionHeading, StatusText, useReader, formatCount } from '@worthwhile/ui';
import { useLive } from '../../platform/live/live.js';
import { LateNowQuery } from './today-documents.js';
import classes from './today.module.css';

const FACTS = ['handoff.offered', 'handoff.claimed', 'handoff.closed', 'touch.logged'] as const;

/** For leaders: who waits beyond the promise right now, before anything else. */
export function LateNow() {
  const { locale } = useReader();
  const { data, refetch } = useQuery(LateNowQuery);
  useLive(FACTS, () => void refetch().catch(() => undefined));
  const handoff = data?.funnel.handoff;
  if (!handoff) return null;
  return (
    <section aria-labelledby="late-now">
      <SectionHeading
        id="late-now"
        aside={
          <Link href="/queue" className="w-link">
            The queue
          </Link>
        }
      >
        Hand-offs
      </SectionHeading>
      <p className={classes.lead}>
        <StatusText tone={handoff.late > 0 ? 'breach' : 'kept'}>
          {handoff.late > 0
            ? `${formatCount(handoff.late, locale)} late now`
            : 'Nobody waits longer than promised'}
        </StatusText>
        <span
          className={classes.quiet}
        >{`${formatCount(handoff.waiting, locale)} waiting for a first touch`}</span>
      </p>
    </section>
  );
}

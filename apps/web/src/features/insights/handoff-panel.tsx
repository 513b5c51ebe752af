import { formatCount, Link, SectionHeading, StatusText, useReader } from '@worthwhile/ui';
import type { FunnelReportPartsFragment } from '../../graphql/generated/graphql.js';
import { delayWords } from './delay-words.js';
import classes from './panels.module.css';

/** What the software took and what people took, kept apart, and who waits now. */
export function HandoffPanel({ handoff }: { readonly handoff: FunnelReportPartsFragment['handoff'] }) {
  const { locale } = useReader();
  const { waiting, late, systemMinutes, peopleMinutes } = handoff;
  return (
    <section aria-label="Hand-off delay">
      <SectionHeading
        aside={
          late > 0 ? (
            <Link href="/queue" className={classes.plain}>
              <StatusText tone="breach">
                <b>{formatCount(late, locale)}</b> late now
              </StatusText>
            </Link>
          ) : (
            waiting > 0 && <StatusText tone="kept">none late now</StatusText>
          )
        }
      >
        Hand-off delay
      </SectionHeading>
      <dl className={classes.figures}>
        <Delay minutes={systemMinutes} who="System">
          warm to offered, median
        </Delay>
        <Delay minutes={peopleMinutes} who="People">
          offered to first touch, median
        </Delay>
        <div>
          <dt>Waiting now</dt>
          <dd className={classes.numeral}>
            <Link href="/queue" className="w-link">
              {formatCount(waiting, locale)}
            </Link>
          </dd>
          <dd className={classes.note}>for a first touch</dd>
        </div>
      </dl>
    </section>
  );
}

function Delay(props: {
  readonly minutes: number | null | undefined;
  readonly who: string;
  readonly children: string;
}) {
  const { minutes, who, children } = props;
  return (
    <div>
      <dt>{who}</dt>
      <dd className={classes.numeral}>
        {minutes == null ? <span className={classes.unknown}>none yet</span> : delayWords(minutes)}
      </dd>
      <dd className={classes.note}>{children}</dd>
    </div>
  );
}

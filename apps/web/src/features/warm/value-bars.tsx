import { formatCount, formatShare, SectionHeading, ShareBar, useReader } from '@worthwhile/ui';
import type { FollowThroughPartsFragment as FollowThrough } from '../../graphql/generated/graphql.js';
import classes from './warm.module.css';

type Counts = FollowThrough['gotIt'];

const partsOf = ({ yes, partly, no }: Counts) =>
  [
    { label: 'yes', count: yes, tone: 'strong' },
    { label: 'partly', count: partly, tone: 'middle' },
    { label: 'no', count: no, tone: 'faint' },
  ] as const;

/** What attendees answered, never without how many of those asked did. */
export function ValueBars({ result }: { readonly result: FollowThrough }) {
  const { locale } = useReader();
  const { answered, asked, attended, gotIt, worthIt } = result;
  const rate =
    asked > 0 ? ` of ${formatCount(asked, locale)} asked, ${formatShare(answered / asked, locale)}` : '';
  return (
    <section className={classes.section}>
      <SectionHeading
        aside={
          <span className={classes.quiet}>
            {asked === 0 && answered === 0
              ? `${formatCount(attended, locale)} came, nobody was asked yet`
              : `${formatCount(answered, locale)} answered${rate}`}
          </span>
        }
      >
        What they say
      </SectionHeading>
      <dl className={classes.bars}>
        <Bar label="Got it" counts={gotIt} />
        <Bar label="Worth the time" counts={worthIt} />
      </dl>
    </section>
  );
}

function Bar({ label, counts }: { readonly label: string; readonly counts: Counts }) {
  const { locale } = useReader();
  const all = counts.yes + counts.partly + counts.no;
  return (
    <div className={classes.bar}>
      <dt>{label}</dt>
      <dd>
        <b className={classes.share}>{all === 0 ? '–' : formatShare(counts.yes / all, locale)}</b>
        {all === 0 ? (
          <span className={classes.quiet}>no answers yet</span>
        ) : (
          <ShareBar parts={partsOf(counts)} />
        )}
      </dd>
    </div>
  );
}

import { formatCount, formatMoney, SectionHeading, useReader } from '@worthwhile/ui';
import type { FunnelReportPartsFragment } from '../../graphql/generated/graphql.js';
import classes from './panels.module.css';

const counted = (count: number, one: string, many: string, locale: string): string =>
  `${formatCount(count, locale)} ${count === 1 ? one : many}`;

/** What came of it. Both teams are credited for all of it. */
export function ResultsPanel({ results }: { readonly results: FunnelReportPartsFragment['results'] }) {
  const { locale } = useReader();
  const { open, openMinor, won, wonMinor, lost, currency } = results;
  const money = (minor: number) => formatMoney(minor, currency, locale, { compact: true });
  const whole = (minor: number) => formatMoney(minor, currency, locale);
  return (
    <section aria-label="Results">
      <SectionHeading aside="both teams credited for each">Results</SectionHeading>
      <dl className={classes.figures}>
        <div>
          <dt>Pipeline</dt>
          <dd className={classes.numeral} title={whole(openMinor)}>
            {money(openMinor)}
          </dd>
          <dd className={classes.note}>{counted(open, 'open opportunity', 'open opportunities', locale)}</dd>
        </div>
        <div>
          <dt>Won</dt>
          <dd className={classes.numeral} title={whole(wonMinor)}>
            {money(wonMinor)}
          </dd>
          <dd className={classes.note}>{counted(won, 'deal', 'deals', locale)}</dd>
        </div>
        <div>
          <dt>Lost</dt>
          <dd className={classes.numeral}>{formatCount(lost, locale)}</dd>
          <dd className={classes.note}>{lost === 1 ? 'opportunity' : 'opportunities'}</dd>
        </div>
      </dl>
    </section>
  );
}

import { formatDate, Link, Quote, RelativeTime, useReader } from '@worthwhile/ui';
import type { PersonMomentFragment as Moment } from '../../../graphql/generated/graphql.js';
import { MomentIcon } from './moment-icon.js';
import { momentWords } from './moment-words.js';
import classes from './person.module.css';

/** All that happened between us and a person, the latest first, month by month. */
export function PersonTimeline({ moments }: { readonly moments: readonly Moment[] }) {
  const { locale, timeZone } = useReader();
  if (moments.length === 0) {
    return (
      <p className={classes.quiet}>
        Nothing yet. What they are invited to, say, attend and allow is told here, in their own words.
      </p>
    );
  }
  const months = byMonth(
    moments,
    new Intl.DateTimeFormat(locale, { timeZone, month: 'long', year: 'numeric' }),
  );
  return months.map(({ month, told }) => (
    <section key={month}>
      <h3 className={classes.month}>{month}</h3>
      <ol className={classes.timeline}>
        {told.map((moment, index) => (
          // Moments have no id of their own, and the list is only ever read whole.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={classes.moment}>
            <span className={classes.day}>{formatDate(moment.at, { locale, timeZone })}</span>
            <span className={classes.sign}>
              <MomentIcon kind={moment.kind} detail={moment.detail} />
            </span>
            <Told moment={moment} />
            <RelativeTime at={moment.at} className={classes.when} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function byMonth(moments: readonly Moment[], format: Intl.DateTimeFormat) {
  const months: { month: string; told: Moment[] }[] = [];
  for (const moment of moments) {
    const month = format.format(new Date(moment.at));
    const last = months.at(-1);
    if (last?.month === month) last.told.push(moment);
    else months.push({ month, told: [moment] });
  }
  return months;
}

function Told({ moment }: { readonly moment: Moment }) {
  const { before, after, words: whose } = momentWords(moment);
  const { eventId, eventPromise, words } = moment;
  return (
    <div className={classes.body}>
      <p>
        {before}
        {eventId && eventPromise && (
          <>
            {' '}
            <Link href={`/plan/events/${eventId}`} className={classes.event}>
              {eventPromise}
            </Link>
          </>
        )}
        {after}
      </p>
      {words && whose === 'theirs' && <Quote size="m">{words}</Quote>}
      {words && whose === 'ours' && <p className={classes.note}>{words}</p>}
      {words && whose === 'shown' && <p className={classes.note}>“{words}”</p>}
    </div>
  );
}

import {
  DiffText,
  formatDate,
  formatDateTime,
  RelativeTime,
  SectionHeading,
  useReader,
  zoneName,
} from '@worthwhile/ui';
import type { EventPageFragment } from '../../../graphql/generated/graphql.js';
import classes from './changes-since-key.module.css';

type Voided = NonNullable<EventPageFragment['myVoidedKey']>;
type Change = Voided['changes'][number];

const WORDS: Readonly<Record<Change['field'], string>> = {
  audience: 'Audience',
  promise: 'Promise',
  takeAways: 'Take-away',
  followUp: 'Follow-up',
  startsAt: 'Date',
  endsAt: 'Ends',
  timeZone: 'Time zone',
};

/** First in the brief: field by field what changed since the reader turned a key that was then voided. */
export function ChangesSinceKey({
  voided,
  timeZone,
}: {
  readonly voided: Voided;
  readonly timeZone: string;
}) {
  const reader = useReader();
  if (voided.changes.length === 0) return null;
  /** Each side in the zone it was written in, so that a wall clock that stayed reads the same. */
  const text = (change: Change, side: 'before' | 'after') => {
    const value = change[side] ?? '';
    const zone = side === 'before' ? voided.timeZone : timeZone;
    if (change.field === 'timeZone') return value && zoneName(value);
    const isDate = change.field === 'startsAt' || change.field === 'endsAt';
    return isDate && value
      ? formatDateTime(value, { ...reader, timeZone: zone, year: false, zone: false })
      : value;
  };
  return (
    <section aria-labelledby="changes">
      <SectionHeading
        id="changes"
        aside={
          <span className={classes.aside}>
            {voided.voidedBy?.name ?? 'Somebody'}, <RelativeTime at={voided.voidedAt} />. The keys were
            voided.
          </span>
        }
      >
        Changed since your key was turned on {formatDate(voided.turnedAt, { ...reader, weekday: false })}
      </SectionHeading>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">When you turned it</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {withoutFollowers(voided.changes).map((change) => {
            const [before, after] = [text(change, 'before'), text(change, 'after')];
            return (
              <tr key={`${change.field}${change.index ?? ''}`}>
                <th scope="row">
                  {WORDS[change.field]}
                  {change.index === null || change.index === undefined ? '' : ` ${change.index + 1}`}
                </th>
                <td data-side="Then">
                  <DiffText before={before} after={after} show="before" />
                </td>
                <td data-side="Now">
                  <DiffText before={before} after={after} show="after" />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** An end that only went along with its start says nothing of its own. */
function withoutFollowers(changes: readonly Change[]): readonly Change[] {
  const shift = (field: Change['field']) => {
    const { before, after } = changes.find((change) => change.field === field) ?? {};
    return before && after ? Date.parse(after) - Date.parse(before) : null;
  };
  const start = shift('startsAt');
  return start !== null && start === shift('endsAt')
    ? changes.filter(({ field }) => field !== 'endsAt')
    : changes;
}

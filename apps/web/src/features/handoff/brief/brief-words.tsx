import {
  formatDate,
  formatDateTime,
  formatTime,
  Hint,
  Link,
  Quote,
  RelativeTime,
  useReader,
} from '@worthwhile/ui';
import type { BriefWordsFragment } from '../../../graphql/generated/graphql.js';
import classes from './brief.module.css';

/** Their own words on top: the most important thing on the card. */
export function BriefWords({ words, personId }: { words: BriefWordsFragment; readonly personId: string }) {
  const reader = useReader();
  const { words: said, event } = words;
  if (!said) {
    return (
      <p className={classes.noWords}>
        They named no want for{' '}
        <Link href={`/plan/events/${event.id}`} className="w-link">
          {event.promise}
        </Link>
        . Begin by asking what they came for.
      </p>
    );
  }
  const cite = (
    <>
      Answer when registering,{' '}
      <Hint label={formatDateTime(said.saidAt, reader)}>
        <Link href={`/people/${personId}`} className="w-link">
          {formatDate(said.saidAt, { ...reader, weekday: false })} {formatTime(said.saidAt, reader)}
        </Link>
      </Hint>
    </>
  );
  return (
    <div className={classes.words}>
      <Quote size="l" cite={cite}>
        {said.text}
      </Quote>
    </div>
  );
}

/** What became of them: "Closed as no such problem, 3 days ago: they close in three days already". */
export function BriefState({ words }: { readonly words: BriefWordsFragment }) {
  const { closedAt, outcome, outcomeReason, snoozeWords } = words;
  if (closedAt && outcome) {
    return (
      <p className={classes.state}>
        Closed: <b>{OUTCOME_WORDS[outcome]}</b>, <RelativeTime at={closedAt} />
        {outcomeReason && `. ${outcomeReason}`}
      </p>
    );
  }
  return snoozeWords ? (
    <p className={classes.state}>
      When you snoozed them they said: <Quote inline>{snoozeWords}</Quote>
    </p>
  ) : null;
}

const OUTCOME_WORDS: Record<NonNullable<BriefWordsFragment['outcome']>, string> = {
  conversation: 'a conversation',
  opportunity: 'an opportunity',
  not_now: 'not now',
  no_such_problem: 'no such problem',
  wrong_person: 'the wrong person',
  handed_back: 'handed back',
};

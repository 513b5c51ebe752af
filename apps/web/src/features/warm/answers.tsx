import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import {
  ErrorState,
  formatCount,
  formatDate,
  Link,
  ListSkeleton,
  Quote,
  RelativeTime,
  SectionHeading,
  StatusText,
  useNow,
  useReader,
} from '@worthwhile/ui';
import { useState } from 'react';
import type { EventAnswersQuery as AnswersData } from '../../graphql/generated/graphql.js';
import { EventAnswersQuery } from './warm-documents.js';
import { answerWords } from './warm-words.js';
import classes from './warm.module.css';

type Answer = AnswersData['eventAnswers']['answers'][number];

/** What attendees wrote, those to whom something is owed first: a "no" is made good on, never pitched to. */
export function Answers({
  eventId,
  owed,
  answered,
}: {
  readonly eventId: string;
  readonly owed: number;
  readonly answered: number;
}) {
  const { locale } = useReader();
  const [all, setAll] = useState(owed === 0);
  const { data, error, refetch, fetchMore } = useQuery(EventAnswersQuery, {
    variables: { eventId, owedOnly: !all },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.eventAnswers;
  const more = () =>
    void fetchMore({
      variables: { after: page?.nextCursor },
      updateQuery: (before, { fetchMoreResult: { eventAnswers: next } }) => ({
        ...before,
        eventAnswers: { ...next, answers: [...before.eventAnswers.answers, ...next.answers] },
      }),
    }).catch(() => undefined);
  return (
    <section className={classes.section}>
      <SectionHeading
        count={all ? answered : owed}
        aside={
          owed > 0 &&
          answered > owed && (
            <SegmentedControl
              size="xs"
              value={all ? 'all' : 'owed'}
              onChange={(value) => setAll(value === 'all')}
              data={[
                { value: 'owed', label: `Owed ${formatCount(owed, locale)}` },
                { value: 'all', label: `All answers ${formatCount(answered, locale)}` },
              ]}
            />
          )
        }
      >
        {all ? 'Answers' : 'What we owe them'}
      </SectionHeading>
      {!page && error && (
        <ErrorState
          title="The answers could not be read"
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!page && !error && <ListSkeleton label="Reading the answers" />}
      <ul className={classes.answers}>
        {page?.answers.map((answer) => (
          <li key={answer.id}>
            <OneAnswer answer={answer} />
          </li>
        ))}
      </ul>
      {page?.nextCursor && (
        <Button variant="subtle" className={classes.more} onClick={more}>
          Show more
        </Button>
      )}
    </section>
  );
}

function OneAnswer({ answer }: { readonly answer: Answer }) {
  const { personId, name, company, missing, withoutTakeAways, answeredAt, owedUntil, owedBy } = answer;
  return (
    <article className={classes.answer}>
      <div className={classes.answerHead}>
        <span>
          <Link href={`/people/${personId}`} className={classes.name}>
            {name}
          </Link>{' '}
          <span className={classes.quiet}>{company}</span>
        </span>
        <span className={classes.quiet}>
          {answerWords(answer)} <RelativeTime at={answeredAt} />
        </span>
      </div>
      {missing && <Quote size="m">{missing}</Quote>}
      {withoutTakeAways.length > 0 && (
        <p className={classes.quiet}>{`Does not have: ${withoutTakeAways.join('; ')}.`}</p>
      )}
      {owedUntil && owedBy && <Owed by={owedBy} until={owedUntil} />}
    </article>
  );
}

/** Until the end of that day it is soon; after it the promise is broken. */
function Owed({ by, until }: { readonly by: string; readonly until: string }) {
  const { locale } = useReader();
  const now = useNow();
  const late = now > Date.parse(`${until}T23:59:59Z`);
  const day = formatDate(`${until}T12:00:00Z`, { locale, timeZone: 'UTC' });
  return (
    <StatusText tone={late ? 'breach' : 'later'}>
      {late ? `${by} owed an answer by ${day}` : `${by} answers by ${day}`}
    </StatusText>
  );
}

import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import { FactList, formatDate, Hint, Link, Quote, useReader, WarmthBar, WarmthParts } from '@worthwhile/ui';
import type { ReactNode } from 'react';
import type { BriefFactsFragment } from '../../../graphql/generated/graphql.js';
import { warmthParts } from '../warmth-parts.js';
import classes from './brief.module.css';
import { sourceHref } from './source-href.js';

export interface BriefFactsProps {
  readonly facts: BriefFactsFragment;
  /** Past touches: the next stage brings them. */
  readonly before: ReactNode;
  /** Questions to open with; left out where the draft offers them. */
  readonly openers: boolean;
}

/** Everything a rep should know, in two columns; each line leads to where it stands. */
export function BriefFacts({ facts, before, openers }: BriefFactsProps) {
  const { handOff, limits } = facts;
  const parts = warmthParts(handOff.warmth);
  return (
    <div className={classes.facts}>
      <FactList
        facts={[
          { label: 'Got it', value: <GotIt facts={facts} /> },
          { label: 'Problem', value: <Problem facts={facts} /> },
          ...(openers ? [{ label: 'Open with', value: <Openers facts={facts} /> }] : []),
          { label: 'Minutes', value: <Minutes facts={facts} /> },
        ].map((fact) => ({ ...fact, value: known(fact.label, facts) ? fact.value : null }))}
      />
      <FactList
        facts={[
          { label: 'Allowed', value: handOff.allowed.length > 0 ? <Allowed facts={facts} /> : 'Nothing yet' },
          ...(limits.length > 0
            ? [
                {
                  label: 'Not',
                  value: (
                    <span className={classes.mark}>
                      <IconBan size={15} className={classes.not} aria-hidden="true" />
                      {limits.join(' ')}
                    </span>
                  ),
                },
              ]
            : []),
          { label: 'Before', value: before },
          {
            label: 'Warmth',
            value: (
              <div className={classes.warmth}>
                <WarmthBar score={handOff.points} parts={parts} size="l" tooltip={false} />
                <WarmthParts parts={parts} />
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}

/** What is not known is left to the list, which says "unknown". */
function known(label: string, { answer, problem, minutes }: BriefFactsFragment): boolean {
  if (label === 'Got it') return answer !== null;
  if (label === 'Minutes') return minutes !== null;
  return problem !== null && (label !== 'Open with' || problem.openers.length > 0);
}

const ANSWER_WORDS: Readonly<Record<string, string>> = { yes: 'Yes', partly: 'Partly', no: 'No' };

function GotIt({ facts: { answer, handOff } }: { readonly facts: BriefFactsFragment }) {
  if (!answer) return null;
  return (
    <>
      <Link href={sourceHref(answer.link, handOff.person.id, handOff.event.id)} className={classes.answer}>
        <b data-answer={answer.gotIt}>{ANSWER_WORDS[answer.gotIt] ?? answer.gotIt}</b>
      </Link>
      {answer.missing && (
        <>
          {' '}
          <Quote inline>{answer.missing}</Quote>
        </>
      )}
    </>
  );
}

function Problem({ facts: { problem, handOff } }: { readonly facts: BriefFactsFragment }) {
  if (!problem) return null;
  const firstName = handOff.person.name.split(' ')[0];
  return (
    <>
      <Link href={`/problems/${problem.id}`} className="w-link">
        {problem.statement}
      </Link>
      {problem.namedByThem ? `, tagged by ${firstName}` : ', what the event was about'}
    </>
  );
}

function Openers({ facts: { problem } }: { readonly facts: BriefFactsFragment }) {
  const [first, ...more] = problem?.openers ?? [];
  return (
    <>
      {first}
      {more.length > 0 && <span className={classes.quiet}> and {more.length} more</span>}
    </>
  );
}

function Minutes({ facts: { minutes, handOff } }: { readonly facts: BriefFactsFragment }) {
  const reader = useReader();
  if (!minutes) return null;
  const { event, person } = handOff;
  const count = minutes.minutes === null ? 'Came' : String(minutes.minutes);
  return (
    <>
      <Link href={sourceHref(minutes.link, person.id, event.id)} className="w-link">
        {minutes.minutes !== null && minutes.asked ? `${count} of ${minutes.asked}` : count}
      </Link>{' '}
      in{' '}
      <Link href={`/plan/events/${event.id}`} className={classes.event}>
        “{event.promise}”
      </Link>
      {event.startsAt && `, ${formatDate(event.startsAt, { ...reader, weekday: false })}`}
    </>
  );
}

function Allowed({ facts: { handOff } }: { readonly facts: BriefFactsFragment }) {
  const reader = useReader();
  return (
    <ul className={classes.allowed}>
      {handOff.allowed.map((one) => {
        const Icon = one.channels.includes('phone') ? IconPhone : IconMail;
        return (
          <li key={one.id} className={classes.mark}>
            <Icon size={15} className={classes.kept} aria-hidden="true" />
            <Hint label={one.wording}>
              <Link href={`/people/${handOff.person.id}`} className={classes.event}>
                <b>{one.sentence}</b>
                {one.until && `, until ${formatDate(one.until, { ...reader, weekday: false })}`}
              </Link>
            </Hint>
          </li>
        );
      })}
    </ul>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import { may } from '@worthwhile/domain';
import { DueLabel, FactList, Link, PersonAvatar, Quote } from '@worthwhile/ui';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { QueueRowFragment } from '../../../graphql/generated/graphql.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { BriefFactsParts } from '../brief/brief-parts.js';
import { BriefQuery } from '../handoff-documents.js';
import type { SheetName } from '../sheets/sheet-name.js';
import classes from './first-person.module.css';

export interface FirstPersonProps {
  readonly row: QueueRowFragment;
  readonly href: string;
  readonly onClaim: (row: QueueRowFragment) => void;
  readonly onSheet: (sheet: SheetName) => void;
}

const ANSWER = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;

/** On a phone: whoever is due first is open at once, with what is needed to reach them. */
export function FirstPerson({ row, href, onClaim, onSheet }: FirstPersonProps) {
  const { member } = useViewer();
  const { data } = useQuery(BriefQuery, { variables: { id: row.id } });
  const facts = getFragmentData(BriefFactsParts, data?.brief);
  const { person, words, dueAt } = row;
  const mine = row.claimedBy?.id === member.id;
  const allowed = facts?.handOff.allowed ?? [];
  const Icon = allowed.some(({ channels }) => channels.includes('phone')) ? IconPhone : IconMail;
  const answer = facts?.answer;
  return (
    <article className={classes.card} aria-label={person.name}>
      <header className={classes.head}>
        <PersonAvatar name={person.name} size={40} />
        <div className={classes.who}>
          <h2 className={classes.name}>
            <Link href={href} className={classes.link}>
              {person.name}
            </Link>
          </h2>
          <p className={classes.role}>{[person.role, person.company].filter(Boolean).join(', ')}</p>
        </div>
        {row.status !== 'touched' && dueAt && <DueLabel at={dueAt} />}
      </header>
      {words && (
        <Quote size="m" className={classes.quote}>
          {words.text}
        </Quote>
      )}
      {facts && (
        <FactList
          labelWidth={68}
          facts={[
            {
              label: 'Got it',
              value: answer && (
                <>
                  <b data-answer={answer.gotIt} className={classes.answer}>
                    {ANSWER[answer.gotIt as keyof typeof ANSWER] ?? answer.gotIt}
                  </b>
                  {answer.missing && (
                    <>
                      : <Quote inline>{answer.missing}</Quote>
                    </>
                  )}
                </>
              ),
            },
            {
              label: 'Allowed',
              value: (
                <span className={classes.allowed}>
                  {allowed.length > 0 && <Icon size={15} aria-hidden="true" />}
                  {allowed.map(({ sentence }) => sentence).join('; ') || 'Nothing now'}
                </span>
              ),
            },
            { label: 'Open with', value: facts.problem?.openers[0] ?? null },
          ]}
        />
      )}
      <div className={classes.actions}>
        {mine ? (
          <>
            <Button
              variant="filled"
              leftSection={<IconPencil size={16} aria-hidden="true" />}
              onClick={() => onSheet('log')}
            >
              Log a touch
            </Button>
            <Button onClick={() => onSheet('snooze')}>Snooze</Button>
          </>
        ) : (
          row.status === 'available' &&
          may(member, 'handoff.claim') && (
            <Button variant="filled" onClick={() => onClaim(row)}>
              Claim
            </Button>
          )
        )}
        <Button component={Link} href={href}>
          Brief
        </Button>
      </div>
    </article>
  );
}

import { Button } from '@mantine/core';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import { DueLabel, Kbd, Link, PersonAvatar, Quote, RelativeTime, usePhone, WarmthBar } from '@worthwhile/ui';
import type { NextPersonFragment, QueueRowFragment } from '../../../graphql/generated/graphql.js';
import type { SheetName } from '../sheets/sheet-name.js';
import { warmthParts } from '../warmth-parts.js';
import classes from './next-five.module.css';

export interface NextPersonProps {
  readonly row: QueueRowFragment;
  readonly more: NextPersonFragment;
  readonly href: string;
  /** Raised, with all actions; the others keep one. */
  readonly focused: boolean;
  readonly onSheet: (sheet: SheetName) => void;
}

/** One of the next five: their own words first, then why they are warm, then what to do. */
export function NextPerson({ row, more, href, focused, onSheet }: NextPersonProps) {
  const { person, words, dueAt, status } = row;
  const phone = usePhone();
  const Icon = more.allowed.some(({ channels }) => channels.includes('phone')) ? IconPhone : IconMail;
  return (
    <li className={classes.person} data-focused={focused || undefined}>
      <PersonAvatar name={person.name} size={32} />
      <div className={classes.body}>
        <div className={classes.line}>
          <span className={classes.who}>
            <Link href={href} className={classes.name}>
              {person.name}
            </Link>
            <span className={classes.role}>{[person.role, person.company].filter(Boolean).join(', ')}</span>
          </span>
          {status === 'touched' ? (
            <span className={classes.quiet}>reached</span>
          ) : (
            dueAt && <DueLabel at={dueAt} after={phone ? undefined : focused ? 'left to reach' : 'left'} />
          )}
        </div>
        {words && (
          <Quote size="m" className={classes.quote}>
            {words.text}
          </Quote>
        )}
        <div className={classes.foot}>
          <span className={classes.why}>
            <WarmthBar score={row.points} parts={warmthParts(row.warmth)} size="s" />
            {more.gotIt && (
              <span>
                Got it: <b data-answer={more.gotIt}>{more.gotIt}</b>
              </span>
            )}
            <span className={classes.event}>
              <span className={classes.promise}>{more.event.promise}</span>
              {more.event.startsAt && (
                <span className={classes.ago}>
                  <span className={classes.comma}>,&nbsp;</span>
                  <RelativeTime at={more.event.startsAt} />
                </span>
              )}
            </span>
            {more.allowed.length > 0 && (
              <span className={classes.allowed}>
                <Icon size={15} aria-hidden="true" />
                {more.allowed.map(({ sentence }) => sentence).join('; ')}
              </span>
            )}
          </span>
          {!focused && (
            <Button
              className={classes.log}
              onClick={() => onSheet('log')}
              aria-label={`Log a touch with ${person.name}`}
            >
              Log
            </Button>
          )}
        </div>
        {focused && (
          <div className={classes.actions}>
            <Button
              variant="filled"
              leftSection={<IconPencil size={15} aria-hidden="true" />}
              rightSection={<Kbd keys="l" />}
              onClick={() => onSheet('log')}
            >
              Log a touch
            </Button>
            <Button component={Link} href={href} rightSection={<Kbd keys="enter" />}>
              <span className={classes.wide}>Open the brief</span>
              <span className={classes.narrow}>Brief</span>
            </Button>
            <Button variant="subtle" rightSection={<Kbd keys="s" />} onClick={() => onSheet('snooze')}>
              Snooze
            </Button>
            <Button
              variant="subtle"
              className={classes.wide}
              rightSection={<Kbd keys="b" />}
              onClick={() => onSheet('back')}
            >
              Hand back
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

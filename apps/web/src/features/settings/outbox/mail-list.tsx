import { Link, RelativeTime } from '@worthwhile/ui';
import { useEffect, useRef } from 'react';
import type { OutboxQuery } from '../../../graphql/generated/graphql.js';
import { MailStatus } from './mail-status.js';
import classes from './outbox.module.css';

export interface MailListProps {
  readonly mails: OutboxQuery['outbox']['mails'];
  readonly selected: string | undefined;
}

/** Mails, newest first. */
export function MailList({ mails, selected }: MailListProps) {
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ul className={classes.mails} aria-label="Mails">
      {mails.map((mail) => {
        const here = mail.id === selected;
        return (
          <li key={mail.id} ref={here ? current : undefined}>
            <Link
              href={`/settings/outbox?mail=${mail.id}`}
              className={classes.mail}
              aria-current={here ? 'true' : undefined}
            >
              <span className={classes.to}>{mail.toName ?? mail.toAddress}</span>
              <span className={classes.at}>
                <RelativeTime at={mail.createdAt} />
              </span>
              <span className={classes.subject}>{mail.subject}</span>
              <span className={classes.foot}>
                {mail.purpose} <MailStatus status={mail.status} />
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

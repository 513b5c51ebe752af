import { formatDate, SectionHeading, useReader } from '@worthwhile/ui';
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import type { PersonAllowsFragment as Allows } from '../../../graphql/generated/graphql.js';
import { sourceWords } from './source-words.js';
import classes from './person.module.css';

const MEANS: Readonly<Record<string, string>> = {
  'rep_contact/mail': 'One of us may write to them',
  'rep_contact/phone': 'One of us may call them',
  'event_mail/mail': 'May get invitations by e-mail',
  'event_mail/phone': 'May be invited by phone',
  'service_mail/mail': 'May get e-mails about their own seat',
};

/** What a person allows now, as plain sentences and in the words they ticked. Nothing is ticked for them. */
export function PersonAllows({ allows }: { readonly allows: readonly Allows[] }) {
  const { locale, timeZone } = useReader();
  const day = (at: string | number) => formatDate(at, { locale, timeZone, weekday: false, year: true });
  return (
    <section className={classes.section}>
      <SectionHeading>What they allow</SectionHeading>
      {allows.length === 0 ? (
        <p className={classes.allow}>
          <IconBan size={16} stroke={1.6} aria-hidden="true" className={classes.not} />
          <span>Nothing yet. They are asked when they take a seat, and after the event.</span>
        </p>
      ) : (
        <ul className={classes.allows}>
          {allows.map((one) => {
            const Icon = one.channel === 'phone' ? IconPhone : IconMail;
            return (
              <li key={`${one.purpose}/${one.channel}/${one.grantedAt}`} className={classes.allow}>
                <Icon size={16} stroke={1.6} aria-hidden="true" className={classes.may} />
                <div>
                  <p className={classes.means}>
                    {MEANS[`${one.purpose}/${one.channel}`] ?? `${one.purpose}, ${one.channel}`}
                    {one.expiresAt && <>, until {day(lastMoment(one.expiresAt))}</>}
                  </p>
                  <p className={classes.wording}>“{one.wording}”</p>
                  <p className={classes.source}>
                    {sourceWords(one.source)}, {day(one.grantedAt)}
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** A permission is over at an instant; the day it is said to last until is the day before. */
function lastMoment(expiresAt: string): number {
  return Date.parse(expiresAt) - 1;
}

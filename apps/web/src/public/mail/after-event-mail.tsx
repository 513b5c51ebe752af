import { givenName } from '@worthwhile/domain';
import type { CSSProperties, ReactElement } from 'react';
import type { PublicEvent } from '../event/public-event.js';
import {
  Head,
  MailLink,
  mailHtml,
  type MailText,
  mailText,
  Paragraph,
  Quiet,
  Rule,
  Section,
  Words,
} from './mail-parts.js';

export interface AfterEventMail {
  event: PublicEvent;
  name: string;
  /** Null when nothing was written before the event. */
  want: string | null;
  /** The page after the event, with the scheme and without a choice. */
  url: string;
  ownUrl: string;
  /** Who makes good on what was missing, and by when. */
  repair: { who: string; day: string };
}

const CHOICES = [
  ['yes', 'Yes'],
  ['partly', 'Partly'],
  ['no', 'No'],
] as const;

const CHOICE: CSSProperties = {
  display: 'block',
  padding: '12px 4px',
  border: '1px solid #8c8175',
  borderRadius: 8,
  background: '#fffdfa',
  color: '#211c18',
  fontWeight: 600,
  textAlign: 'center',
  textDecoration: 'none',
};

/** The one question after an event. Each answer is a link to a page with the choice filled in; none of them acts. */
export function afterEventMail({ event, name, want, url, ownUrl, repair }: AfterEventMail): MailText {
  const subject = `Did you get it, ${givenName(name)}?`;
  const note = 'Opens a page with your choice. Nothing is sent until you press Send there.';
  const nothingAsked = `No meeting is being asked of you. If something was missing, write it down there and ${repair.who} answers by ${repair.day}.`;
  const last = `This is the last mail about this event, unless you ask for more. ${event.host}.`;
  const link = (choice: string): string => `${url}?got=${choice}`;
  const html = mailHtml(
    subject,
    <>
      {want ? (
        <>
          <Paragraph>Before the event you wrote</Paragraph>
          <Words>{want}</Words>
        </>
      ) : null}
      <div style={{ height: want ? 24 : 0 }} />
      <Head>Did you get it?</Head>
      <Answers link={link} />
      <Quiet>{note}</Quiet>
      {event.takeAways.length > 0 ? (
        <>
          <Section>What was promised</Section>
          {event.takeAways.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </>
      ) : null}
      <div style={{ height: 24 }} />
      <Paragraph>{nothingAsked}</Paragraph>
      <Rule />
      <Quiet>
        Everything is on <MailLink href={ownUrl}>your own page</MailLink>: change, cancel, who may contact
        you, what is held about you.
      </Quiet>
      <Quiet>{last}</Quiet>
    </>,
  );
  const text = mailText([
    event.promise,
    want && `Before the event you wrote:\n“${want}”`,
    `Did you get it?\n${CHOICES.map(([choice, word]) => `${word}: ${link(choice)}`).join('\n')}\n${note}`,
    event.takeAways.length > 0 &&
      `What was promised:\n${event.takeAways.map((line) => `- ${line}`).join('\n')}`,
    nothingAsked,
    `Your own page: ${ownUrl}`,
    last,
  ]);
  return { subject, html, text };
}

/** Three answers side by side, in a table because mail programs know no other way. */
const Answers = ({ link }: { link: (choice: string) => string }): ReactElement => (
  <table role="presentation" cellPadding={0} cellSpacing={0} width="100%" style={{ tableLayout: 'fixed' }}>
    <tbody>
      <tr>
        {CHOICES.map(([choice, word], at) => (
          <td key={choice} style={{ padding: at === 0 ? 0 : '0 0 0 8px' }}>
            <a href={link(choice)} style={CHOICE}>
              {word}
            </a>
          </td>
        ))}
      </tr>
    </tbody>
  </table>
);

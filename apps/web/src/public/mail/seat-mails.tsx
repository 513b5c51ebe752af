import { givenName, whenLines } from '@worthwhile/domain';
import type { SeatMail } from './confirmation-mail.js';
import {
  Head,
  Line,
  MailButton,
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

/** The day before: when, where, the way to the own page with the link to join. */
export function reminderMail(mail: Omit<SeatMail, 'allowed'>): MailText {
  const { event, want, ownUrl, readerZone, now } = mail;
  const { first, second } = whenLines(event, readerZone, now, event.mode);
  const subject = `Tomorrow: ${event.promise}`;
  const place = event.mode !== 'virtual' && event.place ? event.place : null;
  const way =
    event.mode === 'in_person' ? null : 'Your link to join opens on your page ten minutes before it starts.';
  const cancel = 'Cannot come? Give your seat back on your page; somebody else will be glad of it.';
  const html = mailHtml(
    subject,
    <>
      <Head>{`See you tomorrow, ${givenName(mail.name)}`}</Head>
      <Line strong>{event.promise}</Line>
      <Line strong>{first}</Line>
      {second ? <Line>{second}</Line> : null}
      {place ? <Line>{place}</Line> : null}
      <MailButton href={ownUrl}>Open your page</MailButton>
      {way ? <Quiet>{way}</Quiet> : null}
      {want ? (
        <>
          <Section>What you want from it, in your words</Section>
          <Words>{want}</Words>
        </>
      ) : null}
      <Rule />
      <Quiet>{cancel}</Quiet>
      <Quiet>{`You get this because you have a seat. ${event.host}.`}</Quiet>
    </>,
  );
  const text = mailText([
    `See you tomorrow, ${givenName(mail.name)}`,
    [event.promise, first, second, place].filter(Boolean).join('\n'),
    `Your own page: ${ownUrl}`,
    way,
    want && `What you want from it, in your words:\n“${want}”`,
    cancel,
  ]);
  return { subject, html, text };
}

/** Says that the event is on another day or hour now; the entry in the calendar moves with it. */
export function movedMail(mail: Omit<SeatMail, 'allowed' | 'want'>): MailText {
  const { event, ownUrl, readerZone, now } = mail;
  const { first, second } = whenLines(event, readerZone, now, event.mode);
  const subject = `New time: ${event.promise}`;
  const line = 'It was moved. Your seat is kept, and the entry in your calendar moves with the attachment.';
  const html = mailHtml(
    subject,
    <>
      <Head>It was moved</Head>
      <Line strong>{event.promise}</Line>
      <Line strong>{first}</Line>
      {second ? <Line>{second}</Line> : null}
      <Paragraph>{line}</Paragraph>
      <MailButton href={ownUrl}>Keep or give back my seat</MailButton>
      <Rule />
      <Quiet>{`You get this because you have a seat. ${event.host}.`}</Quiet>
    </>,
  );
  const text = mailText([
    [event.promise, first, second].filter(Boolean).join('\n'),
    line,
    `Your own page: ${ownUrl}`,
  ]);
  return { subject, html, text };
}

/** Ends a seat: given back by the reader, or because the event will not take place. */
export function seatEndedMail(
  mail: Omit<SeatMail, 'allowed' | 'want'>,
  why: 'given_back' | 'event_cancelled',
): MailText {
  const { event } = mail;
  const givenBack = why === 'given_back';
  const subject = givenBack ? `Your seat is given back: ${event.promise}` : `Cancelled: ${event.promise}`;
  const line = givenBack
    ? 'Your seat goes to somebody else. The entry leaves your calendar with the attachment.'
    : 'The event will not take place. The entry leaves your calendar with the attachment. We are sorry for the time you had kept.';
  const html = mailHtml(
    subject,
    <>
      <Head>{givenBack ? 'Your seat is given back' : 'The event was cancelled'}</Head>
      <Line strong>{event.promise}</Line>
      <Paragraph>{line}</Paragraph>
      {givenBack ? (
        <Line>
          Changed your mind? <MailLink href={event.url}>Take a seat again</MailLink>, while there are some.
        </Line>
      ) : null}
      <Rule />
      <Quiet>{`You get this because you had a seat. ${event.host}.`}</Quiet>
    </>,
  );
  return {
    subject,
    html,
    text: mailText([event.promise, line, givenBack && `Take a seat again: ${event.url}`]),
  };
}

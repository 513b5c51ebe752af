import { dayWords, givenName, saidToYou, weekdayWords, whenLines } from '@worthwhile/domain';
import { type PublicEvent, readersOf } from '../event/public-event.js';
import {
  Days,
  Head,
  Line,
  MailButton,
  MailLink,
  mailHtml,
  type MailText,
  mailText,
  Quiet,
  Rule,
  Section,
  Words,
} from './mail-parts.js';

export interface SeatMail {
  event: PublicEvent;
  name: string;
  /** Null when nothing was written. */
  want: string | null;
  /** The sentences that were allowed, as they were shown. */
  allowed: string[];
  /** The reader's own page. */
  ownUrl: string;
  registeredAt: Date;
  readerZone: string;
  now: Date;
}

const DAY = 86_400_000;
const COUNT = ['nothing', 'one thing', 'two things', 'three things'];

/** Says that the seat is theirs, repeats their words and what they allowed, and leads to their own page. */
export function confirmationMail(mail: SeatMail): MailText {
  const { event, want, ownUrl, readerZone, now } = mail;
  const subject = `You’re in: ${event.promise}`;
  const { first, second } = whenLines(event, readerZone, now, event.mode);
  const head = `You’re in, ${givenName(mail.name)}`;
  const readers = readersOf(event.hosts);
  const comes = daysOf(mail);
  const allowed = allowedLine(mail.allowed);
  const why = `You get this because you saved a seat on ${dayWords(mail.registeredAt, readerZone, now)}. ${event.host}.`;
  const place = event.mode !== 'virtual' && event.place ? event.place : null;
  const html = mailHtml(
    subject,
    <>
      <Head>{head}</Head>
      <Line strong>{event.promise}</Line>
      <Line strong>{first}</Line>
      {second ? <Line>{second}</Line> : null}
      {place ? <Line>{place}</Line> : null}
      <MailButton href={ownUrl}>Open your page</MailButton>
      <Quiet>The calendar entry is attached and moves if the event moves.</Quiet>
      {want ? (
        <>
          <Section>What you want from it, in your words</Section>
          <Words>{want}</Words>
          {readers ? <Quiet>{`${readers} this before it starts.`}</Quiet> : null}
        </>
      ) : null}
      <Section>What comes</Section>
      <Days rows={comes} />
      <Section>Who may contact you</Section>
      <Line>
        {`${allowed} `}
        <MailLink href={`${ownUrl}#contact`}>Change it</MailLink>
      </Line>
      <Section>Know someone who waits, too?</Section>
      <Line>
        Forward this: <MailLink href={event.url}>{event.url.replace(/^https?:\/\//, '')}</MailLink>. They get
        their own seat.
      </Line>
      <Rule />
      <Quiet>
        Everything is on <MailLink href={ownUrl}>your own page</MailLink>: change, cancel, who may contact
        you, what is held about you.
      </Quiet>
      <Quiet>{why}</Quiet>
    </>,
  );
  const text = mailText([
    head,
    [event.promise, first, second, place].filter(Boolean).join('\n'),
    `Your own page: ${ownUrl}\nThe calendar entry is attached and moves if the event moves.`,
    want && `What you want from it, in your words:\n“${want}”`,
    `What comes:\n${comes.map(([day, what]) => `${day}: ${what}`).join('\n')}`,
    `Who may contact you: ${allowed}\nChange it: ${ownUrl}#contact`,
    `Know someone who waits, too? Forward this: ${event.url}`,
    why,
  ]);
  return { subject, html, text };
}

function daysOf({ event, readerZone, now }: SeatMail): [string, string][] {
  const day = (offset: number) => weekdayWords(new Date(+event.startsAt + offset * DAY), readerZone, now);
  const reminder: [string, string] = [
    day(-1),
    event.mode === 'in_person' ? 'a reminder with the way there' : 'a reminder with your link to join',
  ];
  const rows: [string, string][] = [[day(1), 'one question: did you get what you came for?']];
  return +event.startsAt - DAY > +now ? [reminder, ...rows] : rows;
}

function allowedLine(wordings: string[]): string {
  if (wordings.length === 0) return 'You allowed nothing beyond the mails about your seat.';
  const said = wordings.map((wording) => saidToYou(wording));
  const count = COUNT[wordings.length] ?? `${wordings.length} things`;
  const [first = '', ...rest] = said;
  const lower = first.startsWith('One person') ? `one${first.slice(3)}` : first;
  return `You allowed ${count}: ${[lower, ...rest].join(' ')}`;
}

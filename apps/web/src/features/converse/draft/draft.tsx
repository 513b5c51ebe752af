import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import { type DraftMark, readDraft, type TouchChannel } from '@worthwhile/domain';
import { formatDate, Kbd, StatusText, useReader, useShortcut } from '@worthwhile/ui';
import { useDeferredValue, useId, useRef, useState } from 'react';
import type { ConverseQuery as Data } from '../../../graphql/generated/graphql.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { ConverseQuery } from '../converse-documents.js';
import { DraftNotes } from './draft-notes.js';
import { draftStore, type DraftText } from './draft-store.js';
import { MarkedText } from './marked-text.js';
import { Shares } from './shares.js';
import classes from './draft.module.css';

export interface DraftProps {
  readonly handOffId: string;
  readonly onLog: (start: { channel: TouchChannel; note: string }) => void;
}

/** A mail in the rep's own name, read while it is written: about them or about us. It warns and never blocks. */
export function Draft({ handOffId, onLog }: DraftProps) {
  const { data } = useQuery(ConverseQuery, { variables: { id: handOffId } });
  // Keyed by the person: each has a draft of their own.
  return data ? <Writing key={handOffId} handOffId={handOffId} brief={data.brief} onLog={onLog} /> : null;
}

function Writing({ handOffId, brief, onLog }: DraftProps & { readonly brief: Data['brief'] }) {
  const { member } = useViewer();
  const firstName = firstOf(brief.handOff.person.name);
  const [draft, setDraft] = useState<DraftText>(
    () =>
      draftStore.read(handOffId) ?? {
        subject: '',
        text: `Hello ${firstName},\n\n\n\n${firstOf(member.name)}`,
      },
  );
  const [openersShown, setOpenersShown] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const notes = useId();
  const { marks, them, us } = readDraft(useDeferredValue(draft.text));
  const openers = brief.problem?.openers ?? [];
  const mail = brief.handOff.allowed.find(({ channels }) => channels.includes('mail'));

  function change(part: Partial<DraftText>) {
    const next = { ...draft, ...part };
    setDraft(next);
    draftStore.keep(handOffId, next);
  }
  function use({ start, end }: Pick<DraftMark, 'start' | 'end'>, text: string) {
    change({ text: draft.text.slice(0, start) + text + draft.text.slice(end) });
    field.current?.focus();
  }
  function insteadOf({ reason }: DraftMark, position: number): string | undefined {
    const missing = brief.answer?.missing;
    if (reason === 'asks_for_time' && missing) {
      return `You found this missing: ${missing.replace(/[.\s]+$/, '')}. I asked for it and attach it here.`;
    }
    return openers[position % Math.max(1, openers.length)];
  }
  function insertOpener(text: string) {
    const at = field.current?.selectionStart ?? draft.text.length;
    use({ start: at, end: at }, text);
    setOpenersShown(false);
  }
  function send() {
    if (!mail) return;
    const { subject, text } = draft;
    // The rep's own mail program sends it, from their own address.
    window.open(`mailto:${brief.email}?${mailFields(subject, text)}`, '_self');
    onLog({ channel: 'mail', note: subject || 'Wrote to them' });
  }
  useShortcut('mod+enter', send, 'Open in mail and log', {
    group: 'This person',
    enabled: !!mail,
    whileTyping: true,
  });

  return (
    <section className={classes.draft} aria-label="Draft">
      <header className={classes.head}>
        <h3 className={classes.title}>Draft</h3>
        <span className={classes.quiet}>mail, in your name</span>
        <Shares them={them} us={us} />
      </header>
      <div className={classes.columns}>
        <div className={classes.paper}>
          <label className={classes.subject}>
            <span className={classes.quiet}>Subject</span>
            <input
              value={draft.subject}
              maxLength={200}
              onChange={(event) => change({ subject: event.currentTarget.value })}
            />
          </label>
          <MarkedText
            ref={field}
            value={draft.text}
            onChange={(text) => change({ text })}
            marks={marks}
            describedBy={notes}
          />
        </div>
        <div>
          {openersShown && (
            <ul className={classes.openers} aria-label="Openers">
              {openers.map((opener) => (
                <li key={opener}>
                  <Button
                    fullWidth
                    justify="flex-start"
                    variant="subtle"
                    onClick={() => insertOpener(opener)}
                  >
                    “{opener}”
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <DraftNotes id={notes} marks={marks} firstName={firstName} insteadOf={insteadOf} onUse={use} />
        </div>
      </div>
      <footer className={classes.foot}>
        <Button
          leftSection={<IconMail size={16} aria-hidden="true" />}
          rightSection={<Kbd keys="mod+enter" />}
          disabled={!mail}
          onClick={send}
        >
          Open in mail and log
        </Button>
        {openers.length > 0 && (
          <Button
            variant="subtle"
            leftSection={<IconBulb size={16} aria-hidden="true" />}
            aria-expanded={openersShown}
            onClick={() => setOpenersShown(!openersShown)}
          >
            Openers
          </Button>
        )}
        <Permission mail={mail} />
      </footer>
    </section>
  );
}

/** The one thing that blocks stands beside the button, with its reason. */
function Permission({ mail }: { readonly mail: Data['brief']['handOff']['allowed'][number] | undefined }) {
  const reader = useReader();
  if (!mail) return <StatusText tone="breach">They have not allowed mail</StatusText>;
  const until = mail.until ? ` until ${formatDate(mail.until, { ...reader, weekday: false })}` : '';
  return (
    <StatusText tone="kept">
      <span className={classes.quiet}>
        {mail.sentence} is allowed{until}
      </span>
    </StatusText>
  );
}

const firstOf = (name: string): string => name.split(' ')[0] ?? name;

/** Mail programs want spaces as %20, which URLSearchParams writes as a plus sign. */
function mailFields(subject: string, body: string): string {
  return `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

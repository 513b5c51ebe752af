import { Button } from '@mantine/core';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import { FactList } from '../page/fact-list.js';
import { KeyHints } from '../page/key-hints.js';
import { SectionHeading } from '../page/section-heading.js';
import { Kbd } from '../keys/kbd.js';
import { Link } from '../link/link.js';
import { PersonAvatar } from '../person/person-avatar.js';
import { Quote } from '../quote/quote.js';
import { useReader } from '../reader/reader.js';
import { DueLabel } from '../status/due-label.js';
import { StatusText } from '../status/status-text.js';
import { WarmthBar, WarmthParts } from '../warmth/warmth-bar.js';
import { samplePeople } from './sample-people.js';
import classes from './gallery.module.css';

const [amara, , , rafael] = samplePeople(4);
const MINUTE = 60_000;

/** A focused person as on Today, one below it, and the facts of a brief. */
export function WordsSection() {
  const now = useReader().now();
  if (!amara || !rafael) return null;
  return (
    <div className={classes.stack}>
      <SectionHeading
        aside={
          <KeyHints
            hints={[
              { keys: ['j', 'k'], label: 'move' },
              { keys: ['enter'], label: 'brief' },
              { keys: ['l'], label: 'log' },
            ]}
          />
        }
      >
        Your next five people
      </SectionHeading>
      <article className={classes.raised}>
        <PersonAvatar name={amara.name} size={32} />
        <div className={classes.person}>
          <div className={classes.line}>
            <span>
              <b>{amara.name}</b> <span className={classes.quiet}>{`${amara.role}, ${amara.company}`}</span>
            </span>
            <DueLabel at={now + 22 * MINUTE} after="left to reach" />
          </div>
          <Quote>{amara.want}</Quote>
          <div className={classes.facts}>
            <WarmthBar score={86} parts={amara.parts} />
            <span>
              Got it:{' '}
              <StatusText tone="soon" icon={null}>
                <b>partly</b>
              </StatusText>
            </span>
            <span>Intercompany clinic, 5 days ago</span>
            <span className={classes.inline}>
              <IconPhone size={14} aria-hidden="true" /> Call or mail about intercompany
            </span>
          </div>
          <div className={classes.buttons}>
            <Button
              variant="filled"
              leftSection={<IconPencil size={14} aria-hidden="true" />}
              rightSection={<Kbd keys="l" />}
            >
              Log a touch
            </Button>
            <Button rightSection={<Kbd keys="enter" />}>Open the brief</Button>
            <Button variant="subtle" rightSection={<Kbd keys="s" />}>
              Snooze
            </Button>
            <Button variant="subtle" rightSection={<Kbd keys="b" />}>
              Hand back
            </Button>
          </div>
        </div>
      </article>
      <div className={classes.line}>
        <DueLabel at={now + 100 * MINUTE} after="left" />
        <DueLabel at={now + 185 * MINUTE} after="left" />
        <DueLabel at={now + 30 * 60 * MINUTE} />
        <DueLabel at={now - 20 * MINUTE} />
        <StatusText tone="kept">goal kept</StatusText>
        <StatusText tone="soon" filled icon={null}>
          waiting 6 days
        </StatusText>
        <StatusText tone="breach">
          <b>3</b> breach within the hour
        </StatusText>
      </div>
      <Quote
        size="l"
        cite={
          <>
            Answer when registering,{' '}
            <Link href="/ui" className="w-link">
              2 Oct 08:14
            </Link>
          </>
        }
      >
        {amara.want}
      </Quote>
      <div className={classes.columns}>
        <FactList
          facts={[
            {
              label: 'Got it',
              value: (
                <>
                  Partly <Quote inline>the part on minority interests was too quick</Quote>
                </>
              ),
            },
            {
              label: 'Asked',
              value: <Quote inline>Who owns the difference when both plants are right?</Quote>,
            },
            {
              label: 'Problem',
              value: (
                <Link href="/ui" className="w-link">
                  Intercompany is settled last
                </Link>
              ),
            },
            { label: 'Budget', value: null },
          ]}
        />
        <div>
          <WarmthBar score={86} parts={amara.parts} size="l" tooltip={false} />
          <WarmthParts parts={amara.parts} />
        </div>
      </div>
    </div>
  );
}

import { Button, UnstyledButton } from '@mantine/core';
import { decidePublish, decideTurnKey } from '@worthwhile/domain';
import { Kbd, KeyGlyph, RelativeTime, StatusText, useNow, useShortcut } from '@worthwhile/ui';
import type { EventPageFragment, Team } from '../../../graphql/generated/graphql.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { TEAM_WORDS } from '../plan-words.js';
import { briefOf, liveKeysOf } from './brief-of.js';
import { PublishEventMutation, TakeKeyBackMutation, TurnKeyMutation } from './event-documents.js';
import { PublicLink } from './public-link.js';
import { useWay } from './use-way.js';
import classes from './key-block.module.css';

/** Both keys as one block: who turned which, the reader's own to turn, and then the page to open. */
export function KeyBlock({ event }: { readonly event: EventPageFragment }) {
  const { member } = useViewer();
  const { busy, run } = useWay();
  const now = new Date(useNow());
  const open = event.stage === 'planning' || event.stage === 'ready';
  const publish = decidePublish(briefOf(event), liveKeysOf(event), now);
  return (
    <section aria-label="Keys" className={classes.block}>
      <div className={classes.halves} data-turn={open && !event.keys[member.team] ? member.team : undefined}>
        <KeyHalf team="marketing" event={event} now={now} />
        <KeyHalf team="sales" event={event} now={now} />
      </div>
      {open && publish.accepted && (
        <div className={classes.foot}>
          <span className={classes.words}>Both keys are turned. Publishing opens the page.</span>
          <Button
            variant="filled"
            loading={busy}
            onClick={() => void run(PublishEventMutation, { id: event.id })}
          >
            Publish
          </Button>
        </div>
      )}
      {(event.stage === 'published' || event.stage === 'live') && (
        <div className={classes.foot}>
          <PublicLink url={event.publicUrl} />
        </div>
      )}
    </section>
  );
}

function KeyHalf({
  team,
  event,
  now,
}: {
  readonly team: Team;
  readonly event: EventPageFragment;
  readonly now: Date;
}) {
  const { member } = useViewer();
  const key = event.keys[team];
  const mine = member.team === team;
  const before = event.stage === 'planning' || event.stage === 'ready';
  const yourTurn = mine && !key && before;
  return (
    <div className={classes.half}>
      <div className={classes.head}>
        <KeyGlyph side={team} state={key ? 'turned' : 'open'} size={24} />
        <h2 className={classes.title}>{TEAM_WORDS[team]} key</h2>
        {yourTurn && <span className={classes.turn}>your turn</span>}
      </div>
      {key ? (
        <p className={classes.words}>
          <StatusText tone="kept" className={classes.kept}>
            Turned
          </StatusText>{' '}
          by {key.member.name}
          <br />
          <RelativeTime at={key.turnedAt} />
          {before && key.member.id === member.id && <TakeBack event={event} />}
        </p>
      ) : yourTurn ? (
        <TurnKey team={team} event={event} now={now} />
      ) : (
        <p className={classes.words}>{before ? `Waits for ${team}.` : 'Not turned.'}</p>
      )}
    </div>
  );
}

function TurnKey({
  team,
  event,
  now,
}: {
  readonly team: Team;
  readonly event: EventPageFragment;
  readonly now: Date;
}) {
  const { member } = useViewer();
  const { busy, run } = useWay();
  const shownKeyRevision = event.keyRevision;
  const actor = { memberId: member.id, team: member.team };
  const decision = decideTurnKey(briefOf(event), liveKeysOf(event), { actor, team, shownKeyRevision }, now);
  const turn = () => void run(TurnKeyMutation, { id: event.id, keyRevision: shownKeyRevision });
  useShortcut('t', turn, `Turn the ${team} key`, { enabled: decision.accepted && !busy });
  return (
    <>
      <Button
        variant="filled"
        fullWidth
        loading={busy}
        disabled={!decision.accepted}
        aria-describedby={`key-${team}`}
        rightSection={decision.accepted ? <Kbd keys="t" /> : undefined}
        onClick={turn}
      >
        Turn the {team} key
      </Button>
      <p id={`key-${team}`} className={classes.hint}>
        {decision.accepted
          ? 'It covers promise, take-aways, audience, date and follow-up as you see them.'
          : decision.message}
      </p>
    </>
  );
}

function TakeBack({ event }: { readonly event: EventPageFragment }) {
  const { busy, run } = useWay();
  return (
    <>
      {' · '}
      <UnstyledButton
        className="w-link"
        disabled={busy}
        onClick={() => void run(TakeKeyBackMutation, { id: event.id })}
      >
        Take it back
      </UnstyledButton>
    </>
  );
}

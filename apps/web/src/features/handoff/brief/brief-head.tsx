import { ActionIcon, Button } from '@mantine/core';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { decideClaim, may } from '@worthwhile/domain';
import {
  DueLabel,
  formatDate,
  Hint,
  Kbd,
  Link,
  PersonAvatar,
  StatusText,
  useReader,
  useShortcut,
} from '@worthwhile/ui';
import type { QueueRowFragment } from '../../../graphql/generated/graphql.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { claimedWords } from '../claimed-words.js';
import type { SheetName } from '../sheets/sheet-name.js';
import classes from './brief-head.module.css';

export interface BriefHeadProps {
  readonly row: QueueRowFragment;
  /** Whether a rep may contact them at all; undefined while it is being read. */
  readonly allowed: boolean | undefined;
  readonly onClaim: (row: QueueRowFragment) => void;
  readonly onSheet: (sheet: SheetName) => void;
}

/** Who it is, how long is left, and the one next step: claim, then log. */
export function BriefHead({ row, allowed, onClaim, onSheet }: BriefHeadProps) {
  const { person } = row;
  return (
    <header className={classes.head}>
      <PersonAvatar name={person.name} size={40} />
      <div className={classes.who}>
        <div className={classes.line}>
          <h2 className={classes.name}>
            <Link href={`/people/${person.id}`} className={classes.link}>
              {person.name}
            </Link>
          </h2>
          <Clock row={row} />
        </div>
        <p className={classes.role}>
          {[person.role, person.company].filter(Boolean).join(', ') || 'Role unknown'}
        </p>
      </div>
      <Actions row={row} allowed={allowed} onClaim={onClaim} onSheet={onSheet} />
    </header>
  );
}

function Clock({ row }: { readonly row: QueueRowFragment }) {
  const reader = useReader();
  const { member } = useViewer();
  if (row.snoozedUntil && new Date(row.snoozedUntil).getTime() > reader.now()) {
    return <StatusText tone="later">comes back {formatDate(row.snoozedUntil, reader)}</StatusText>;
  }
  if (row.status === 'touched') return <StatusText tone="kept">{claimedWords(row, member.id)}</StatusText>;
  if ((row.status === 'available' || row.status === 'claimed') && row.dueAt) {
    return <DueLabel at={row.dueAt} after="left" />;
  }
  return null;
}

/** The buttons and their keys. What cannot be done now says why. */
function Actions({ row, allowed, onClaim, onSheet }: BriefHeadProps) {
  const { member } = useViewer();
  const mine = row.claimedBy?.id === member.id && (row.status === 'claimed' || row.status === 'touched');
  const sells = may(member, 'handoff.claim');
  // The rule the server asks again; what only the server knows is taken as good here.
  const claim = decideClaim(member.id, {
    status: row.status,
    claimedBy: row.claimedBy,
    claimedAt: row.claimedAt === null ? null : new Date(row.claimedAt),
    allowed: allowed ?? true,
    heldElsewhere: null,
    liveClaims: 0,
  });
  const claimable = sells && claim.kind === 'accepted';
  const group = 'This person';
  useShortcut('c', () => onClaim(row), 'Claim', { group, enabled: claimable });
  useShortcut('l', () => onSheet('log'), 'Log a touch', { group, enabled: mine });
  useShortcut('s', () => onSheet('snooze'), 'Snooze to a date', { group, enabled: mine });
  useShortcut('b', () => onSheet('back'), 'Hand back', { group, enabled: mine });
  useShortcut('o', () => onSheet('outcome'), 'Say what came of it', { group, enabled: mine });
  if (mine) {
    return (
      <div className={classes.actions}>
        <Button
          variant="filled"
          leftSection={<IconPencil size={15} aria-hidden="true" />}
          rightSection={<Kbd keys="l" />}
          onClick={() => onSheet('log')}
        >
          Log a touch
        </Button>
        <Button rightSection={<Kbd keys="s" />} onClick={() => onSheet('snooze')}>
          Snooze
        </Button>
        <Button rightSection={<Kbd keys="b" />} onClick={() => onSheet('back')}>
          Hand back
        </Button>
        <Hint label="Say what came of it (O)">
          <ActionIcon
            variant="default"
            size="var(--w-size-control)"
            aria-label="Say what came of it"
            onClick={() => onSheet('outcome')}
          >
            <IconFlag size={16} aria-hidden="true" />
          </ActionIcon>
        </Hint>
      </div>
    );
  }
  if (claimable) {
    return (
      <div className={classes.actions}>
        <Button variant="filled" rightSection={<Kbd keys="c" />} onClick={() => onClaim(row)}>
          Claim
        </Button>
      </div>
    );
  }
  return <p className={classes.why}>{whyNot(row, member.id, sells, claim.kind)}</p>;
}

function whyNot(row: QueueRowFragment, memberId: string, sells: boolean, kind: string): string {
  if (row.status === 'closed') return 'Closed';
  if (kind === 'already_claimed') return claimedWords(row, memberId);
  if (!sells) return 'Sales claims from this queue';
  return row.status === 'available' ? 'They no longer allow contact' : 'Not offered to sales now';
}

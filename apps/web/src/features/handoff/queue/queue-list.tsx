import { Kbd, Link, useRowWindow, useShortcut } from '@worthwhile/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { QueueRowFragment, QueueView } from '../../../graphql/generated/graphql.js';
import { QueueRow } from './queue-row.js';
import classes from './queue-list.module.css';

const ROW = { wide: 82, phone: 88 };
/** So many rows before the end of what is loaded, the next page is asked for. */
const AHEAD = 20;

export interface QueueListProps {
  readonly rows: readonly QueueRowFragment[];
  readonly view: QueueView;
  readonly selectedId: string | undefined;
  readonly hrefOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
  /** Enter: go to the brief of the row. */
  readonly onOpen: () => void;
  readonly memberId: string;
  readonly hasMore: boolean;
  readonly onLoadMore: () => void;
  readonly phone: boolean;
  readonly empty: ReactNode;
  /** Stands in place of the selected row: on a phone the first person is open at once. */
  readonly first?: ReactNode;
}

/** The left pane: everybody of the view, by clock, then warmth. `j` and `k` move, `enter` goes to the brief. */
export function QueueList(props: QueueListProps) {
  const { rows, view, selectedId, hrefOf, onSelect, onOpen, memberId, phone, empty, first } = props;
  const { hasMore, onLoadMore } = props;
  const list = useRef<HTMLUListElement>(null);
  const shown = first ? rows.slice(1) : rows;
  const index = shown.findIndex(({ id }) => id === selectedId);
  const { indexes, before, after, scrollTo } = useRowWindow(
    list,
    shown.length,
    phone ? ROW.phone : ROW.wide,
    index,
  );
  // Where the cursor was: when its row leaves the list, the next key goes on from there.
  const place = useRef(0);
  useEffect(() => {
    if (index >= 0) place.current = index;
  }, [index]);

  function move(step: 1 | -1) {
    const from = index >= 0 ? index + step : Math.min(place.current, shown.length - 1);
    const to = Math.max(0, Math.min(shown.length - 1, from));
    const row = shown[to];
    if (!row) return;
    onSelect(row.id);
    scrollTo(to);
  }
  const group = 'This list';
  useShortcut('j', () => move(1), 'Next person', { group });
  useShortcut('k', () => move(-1), 'Person before', { group });
  useShortcut('enter', onOpen, 'Go to the brief', { group });

  const last = indexes.at(-1) ?? 0;
  useEffect(() => {
    if (hasMore && last >= shown.length - AHEAD) onLoadMore();
  }, [hasMore, last, shown.length, onLoadMore]);

  return (
    <section className={classes.pane} aria-label="People in the queue">
      {!phone && (
        <header className={classes.head}>
          {view === 'snoozed' ? (
            <span>
              Snoozed, by the date they named.{' '}
              <Link href="/queue" className="w-link">
                Whole queue
              </Link>
            </span>
          ) : (
            <span>Sorted by clock, then warmth</span>
          )}
          <span className={classes.keys}>
            <Kbd keys="j" />
            <Kbd keys="k" />
          </span>
        </header>
      )}
      <div className={classes.scroll}>
        {first}
        {rows.length === 0 && empty}
        <ul ref={list} className={classes.list} style={{ paddingTop: before, paddingBottom: after }}>
          {indexes.map((at) => {
            const row = shown[at];
            return (
              row && (
                <QueueRow
                  key={row.id}
                  row={row}
                  index={at}
                  href={hrefOf(row.id)}
                  selected={row.id === selectedId}
                  memberId={memberId}
                />
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

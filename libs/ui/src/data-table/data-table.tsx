import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { usePhone } from '../hooks/use-phone.js';
import { useStableCallback } from '../hooks/use-stable-callback.js';
import { ListSkeleton } from '../states/list-skeleton.js';
import type { Column, Sort } from './columns.js';
import { PhoneList } from './phone-list.js';
import { allOrNone, ranged, toggled } from './selection.js';
import { TableHeader } from './table-header.js';
import { isInnerControl, TableRow } from './table-row.js';
import { useCursor } from './use-cursor.js';
import { useRowWindow } from './use-row-window.js';
import classes from './data-table.module.css';

const ROW = 36;
const PHONE_ROW = 96;

export interface DataTableProps<Row> {
  /** Names the list for screen readers: "People". */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Names a row: the person. */
  readonly rowLabel: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly onOpen?: (row: Row) => void;
  /** How many there are in all, when known; loaded rows may be fewer. */
  readonly total?: number;
  readonly loading?: boolean;
  readonly hasMore?: boolean;
  /** Called when the end comes near; ask for the next keyset page. */
  readonly onLoadMore?: () => void;
  /** Stands instead of the rows when there are none: an EmptyState. */
  readonly empty?: ReactNode;
  /** A row on a phone, when the columns' `phone` places do not do. */
  readonly phoneRow?: (row: Row) => ReactNode;
  /** False when another list on the page owns j, k, enter and x. */
  readonly keyboard?: boolean;
}

/**
 * A list page's table: rows of 36 px, sticky header, sort, selection, cursor by keyboard, rendered by
 * need beyond 100 rows, more pages on scroll; on a phone a readable list.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, rowId, rowLabel, columns, sort = null, onSort, selected, onSelect, onOpen } = props;
  const { total, loading = false, hasMore = false, onLoadMore, empty, phoneRow, keyboard = true } = props;
  const phone = usePhone();
  const wrap = useRef<HTMLDivElement>(null);
  const lastTouched = useRef<string | null>(null);
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const chosen = selected ?? EMPTY;
  const selectable = onSelect !== undefined && !phone;

  const scroll = useRef<(index: number) => void>(() => undefined);
  const toggle = useStableCallback((index: number, range: boolean) => {
    const id = ids[index];
    if (id === undefined) return;
    onSelect?.(
      range && lastTouched.current ? ranged(chosen, ids, lastTouched.current, id) : toggled(chosen, id),
    );
    lastTouched.current = id;
  });
  const open = (index: number) => {
    const row = rows[index];
    if (row !== undefined) onOpen?.(row);
  };
  const cursor = useCursor({
    ids,
    enabled: keyboard && rows.length > 0,
    onMove: useCallback((index: number) => scroll.current(index), []),
    onOpen: onOpen && open,
    onToggle: onSelect && ((index) => toggle(index, false)),
    onClear: onSelect && chosen.size > 0 ? () => onSelect(new Set()) : undefined,
  });
  const view = useRowWindow(wrap, rows.length, phone ? PHONE_ROW : ROW, cursor.index);
  useEffect(() => {
    scroll.current = view.scrollTo;
  }, [view.scrollTo]);

  const onPress = useStableCallback((index: number, event: MouseEvent) => {
    if (!isInnerControl(event) && !window.getSelection()?.toString()) open(index);
  });

  if (rows.length === 0)
    return loading ? <ListSkeleton rows={12} label={`Reading ${label}`} /> : <>{empty}</>;
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <div ref={wrap} className={classes.wrap} aria-busy={loading}>
      {phone ? (
        <PhoneList {...{ label, rows, rowId, columns, phoneRow, ...view }} onOpen={onOpen && open} />
      ) : (
        <table className={classes.table} aria-label={label} aria-rowcount={(total ?? rows.length) + 1}>
          <colgroup>
            {selectable && <col className={classes.check} />}
            {columns.map((column) => (
              <col key={column.id} style={{ width: column.width }} />
            ))}
          </colgroup>
          <TableHeader
            columns={columns}
            sort={sort}
            onSort={onSort}
            all={selectable ? (count === 0 ? 'none' : count === ids.length ? 'all' : 'some') : undefined}
            onToggleAll={() => onSelect?.(allOrNone(chosen, ids))}
          />
          <tbody>
            {view.before > 0 && <tr aria-hidden="true" style={{ height: view.before }} />}
            {view.indexes.map((index) => {
              const row = rows[index];
              const id = ids[index];
              if (row === undefined || id === undefined) return null;
              return (
                <TableRow
                  key={id}
                  row={row}
                  index={index}
                  label={rowLabel(row)}
                  columns={columns}
                  cursor={index === cursor.index}
                  selected={chosen.has(id)}
                  selectable={selectable}
                  onToggle={toggle}
                  onPress={onPress}
                />
              );
            })}
            {view.after > 0 && <tr aria-hidden="true" style={{ height: view.after }} />}
          </tbody>
        </table>
      )}
      {hasMore && <More onLoadMore={onLoadMore} label={label} />}
    </div>
  );
}

const EMPTY: ReadonlySet<string> = new Set();

/** Asks for more rows before the reader reaches the end. */
function More({ onLoadMore, label }: { readonly onLoadMore?: () => void; readonly label: string }) {
  const mark = useRef<HTMLDivElement>(null);
  const load = useEffectEvent(() => onLoadMore?.());
  useEffect(() => {
    if (!mark.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) load();
      },
      { rootMargin: '800px' },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  });
  return (
    <div className={classes.more}>
      <div ref={mark} className={classes.sentinel} />
      <ListSkeleton rows={3} label={`Reading more ${label}`} />
    </div>
  );
}

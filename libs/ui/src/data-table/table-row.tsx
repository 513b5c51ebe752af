import { Checkbox } from '@mantine/core';
import { memo, type MouseEvent } from 'react';
import type { Column } from './columns.js';
import classes from './data-table.module.css';

export interface TableRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly cursor: boolean;
  readonly selected: boolean;
  readonly selectable: boolean;
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onPress: (index: number, event: MouseEvent) => void;
}

/** A press on a link, a button or a box inside a row is theirs, not the row's. */
export function isInnerControl(event: MouseEvent): boolean {
  return (
    event.target instanceof Element && event.target.closest('a, button, input, label, [role="menu"]') !== null
  );
}

function Row<R>(props: TableRowProps<R>) {
  const { row, index, label, columns, cursor, selected, selectable, onToggle, onPress } = props;
  return (
    // The keyboard reaches the row by j, k and enter, which the list registers.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      className={classes.row}
      data-row-index={index}
      data-cursor={cursor || undefined}
      data-selected={selected || undefined}
      aria-rowindex={index + 2}
      tabIndex={cursor ? 0 : -1}
      onClick={(event) => onPress(index, event)}
    >
      {selectable && (
        <td className={classes.check}>
          <Checkbox
            aria-label={`Select ${label}`}
            checked={selected}
            onChange={() => undefined}
            onClick={(event) => onToggle(index, event.shiftKey)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} data-align={column.align} data-wide={column.wideOnly || undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One row. Memoised: moving the cursor renders two rows, not the list. */
export const TableRow = memo(Row) as typeof Row;

import { Button, Checkbox, Popover } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import IconColumns3 from '@tabler/icons-react/dist/esm/icons/IconColumns3.mjs';
import { useMemo } from 'react';
import type { Column } from './columns.js';
import classes from './column-chooser.module.css';

export interface ColumnChoice<Row> {
  readonly all: readonly Column<Row>[];
  readonly shown: readonly Column<Row>[];
  readonly set: (id: string, shown: boolean) => void;
}

/** Which columns this browser shows in one list; `list` names it: `people`. */
export function useColumnChoice<Row>(list: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const [choice, setChoice] = useLocalStorage<Record<string, boolean>>({
    key: `worthwhile.columns.${list}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  return useMemo(
    () => ({
      all: columns,
      shown: columns.filter(
        (column, index) => index === 0 || column.fixed || (choice[column.id] ?? !column.hidden),
      ),
      set: (id, shown) => setChoice((known) => ({ ...known, [id]: shown })),
    }),
    [columns, choice, setChoice],
  );
}

/** The button that opens the choice of columns. */
export function ColumnChooser<Row>({ choice }: { readonly choice: ColumnChoice<Row> }) {
  const shown = new Set(choice.shown.map((column) => column.id));
  return (
    <Popover position="bottom-end" withinPortal trapFocus>
      <Popover.Target>
        <Button variant="subtle" leftSection={<IconColumns3 size={16} aria-hidden="true" />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset className={classes.list}>
          <legend className="w-sr">Columns</legend>
          {choice.all.map((column, index) => (
            <Checkbox
              key={column.id}
              label={column.label}
              checked={shown.has(column.id)}
              disabled={index === 0 || column.fixed}
              onChange={(event) => choice.set(column.id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}

import type { ReactNode } from 'react';

/** One column of a list. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Pixels, or a share of what is left such as `30%`; without it the columns share alike. */
  readonly width?: number | string;
  /** Figures stand at the end, with tabular digits. */
  readonly align?: 'start' | 'end';
  /** The server can sort by it. */
  readonly sortable?: boolean;
  /** Always shown, cannot be chosen away. The first column always is. */
  readonly fixed?: boolean;
  /** Left out unless chosen. */
  readonly hidden?: boolean;
  /** Left out below 1200 px: owner, last touch. */
  readonly wideOnly?: boolean;
  /**
   * Where it goes on a phone: `title` and `end` in the first line, `sub` in the second,
   * `line` on its own; without it the column is left out there.
   */
  readonly phone?: 'title' | 'end' | 'sub' | 'line';
}

export interface Sort {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** The sort a click on a header asks for: descending first for figures, then the other way. */
export function nextSort<Row>(column: Column<Row>, sort: Sort | null): Sort {
  if (sort?.column !== column.id) {
    return { column: column.id, direction: column.align === 'end' ? 'desc' : 'asc' };
  }
  return { column: column.id, direction: sort.direction === 'asc' ? 'desc' : 'asc' };
}

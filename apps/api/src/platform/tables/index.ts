export { readTable, refuseBySize } from './read-table.js';
export { DEFAULT_MAX_TABLE_BYTES, type Table, type TableHints, type TableRow } from './table.js';
export { TableRefusal, type TableRefusalCode } from './table-refusal.js';

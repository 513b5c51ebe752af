import { isBlank, plainText } from './cell-text.js';
import { readEmail } from './email-cell.js';
import { joinNames, tidyName } from './person-name.js';
import type { LeftOut, ReportQuestion, ReportRow } from './report-types.js';
import { cellAt, withNames, type NamedRow, type ReportCell, type SourceRows } from './source-rows.js';
import { readRoles, type Role } from './event-roles.js';
import { teamsTables, type TeamsTable } from './teams-tables.js';

/** Somebody in one of the two tables, with everything by which the other table may call them. */
interface Entry {
  readonly row: ReportRow;
  readonly table: TeamsTable;
  readonly email: ReportCell;
  readonly split: string;
  readonly whole: string;
  readonly ids: readonly string[];
  readonly role: Role;
}

const NO_TITLE = { title: 'Email', text: '' };

const cell = (table: TeamsTable, row: ReportRow, role: keyof TeamsTable['columns']): ReportCell | undefined =>
  cellAt(row.cells, table.header, table.columns[role]);

/** The address that is the person: the one they registered with, else their account's, else a UPN that is one. */
function ownEmail(table: TeamsTable, row: ReportRow): ReportCell {
  const candidates = (['registrationEmail', 'email', 'upn'] as const).map((role) => cell(table, row, role));
  // A guest's UPN, `ann_lee#EXT#@tenant`, looks like an address and is none.
  const usable = candidates.find((found) => found && readEmail(found.text) && !/#ext#/i.test(found.text));
  return (
    usable ??
    candidates.find((found) => found && !isBlank(found.text)) ??
    candidates.find(Boolean) ??
    NO_TITLE
  );
}

function entriesOf(table: TeamsTable, roleOf: (word: string | undefined) => Role): readonly Entry[] {
  return table.rows.map((row) => {
    const addresses = (['registrationEmail', 'email', 'upn'] as const).map(
      (role) => readEmail(cell(table, row, role)?.text ?? '')?.email,
    );
    const split = joinNames(cell(table, row, 'firstName')?.text, cell(table, row, 'lastName')?.text);
    const whole = tidyName(cell(table, row, 'name')?.text);
    return {
      row,
      table,
      email: ownEmail(table, row),
      split,
      whole,
      ids: addresses.filter((address) => address !== undefined),
      role: roleOf(cell(table, row, 'role')?.text),
    };
  });
}

const nameKey = (entry: Entry): string => (entry.split || entry.whole).toLowerCase();

/** Finds the participant an activity belongs to: by address, or by a name only one participant has. */
function participantFinder(participants: readonly Entry[]) {
  const byId = new Map<string, Entry>();
  const byName = new Map<string, readonly Entry[]>();
  for (const entry of participants) {
    for (const id of entry.ids) if (!byId.has(id)) byId.set(id, entry);
    byName.set(nameKey(entry), [...(byName.get(nameKey(entry)) ?? []), entry]);
  }
  return (activity: Entry): Entry | 'several' | undefined => {
    const known = activity.ids.map((id) => byId.get(id)).find(Boolean);
    if (known || activity.ids.length > 0) return known;
    const named = byName.get(nameKey(activity)) ?? [];
    return named.length > 1 ? 'several' : named[0];
  };
}

const visit = (entry: Entry, person: Entry, outerSpan: boolean): NamedRow => ({
  line: entry.row.line,
  email: person.email,
  split: person.split,
  whole: person.whole,
  joined: cell(entry.table, entry.row, 'joined'),
  left: cell(entry.table, entry.row, 'left'),
  minutes: cell(entry.table, entry.row, 'minutes'),
  outerSpan,
});

// A host's row without an address must not be reported as an attendee's row without one.
const isAnonymousHost = (entry: Entry): boolean => entry.role !== 'attendee' && entry.ids.length === 0;

/**
 * Every visit of the activities, and of the participants those whom no activity names: their first
 * join and last leave enclose gaps, so the stated duration counts where it is shorter.
 */
function visits(participants: readonly Entry[], activities: readonly Entry[]): readonly NamedRow[] {
  const find = participantFinder(participants);
  const seen = new Set<Entry>();
  const rows: NamedRow[] = [];
  for (const activity of activities) {
    const person = find(activity) ?? activity;
    // Two people of one name and no address: their own rows in the first table say how long each was
    // there. Somebody without an address in either table is reported once, by the first.
    if (person === 'several' || isAnonymousHost(person)) continue;
    if (person !== activity && person.ids.length === 0) continue;
    seen.add(person);
    rows.push(visit(activity, person, false));
  }
  const others = participants.filter((entry) => !seen.has(entry) && !isAnonymousHost(entry));
  return [...others.map((entry) => visit(entry, entry, true)), ...rows];
}

function hostsOf(entries: readonly Entry[]): ReadonlyMap<string, LeftOut['reason']> {
  const excluded = new Map<string, LeftOut['reason']>();
  for (const { role, ids } of entries) {
    if (role === 'attendee') continue;
    for (const id of ids) if (excluded.get(id) !== 'host') excluded.set(id, role);
  }
  return excluded;
}

const questionAbout = (word: string): ReportQuestion => ({
  code: 'unknown_role',
  message: `The report uses the role "${word}", which is not known here. People with it were left out as presenters.`,
  choices: ['presenter', 'attendee'],
});

/**
 * Reads a Teams attendance report of a meeting or a webinar, in any language. Minutes come from the
 * activities; the participants give the name, the role and the address people registered with.
 */
export function readTeamsReport(rows: readonly ReportRow[]): SourceRows {
  const tables = teamsTables(rows);
  const [first, second] = tables;
  const isWebinar = tables.some((table) => table.columns.registrationEmail !== undefined);
  const words = tables.flatMap((table) => table.rows.map((row) => cell(table, row, 'role')?.text));
  const roles = readRoles(words, isWebinar);
  const participants = first ? entriesOf(first, roles.of) : [];
  const activities = second ? entriesOf(second, roles.of) : [];
  return {
    source: 'teams',
    rows: withNames(visits(participants, activities)),
    excluded: hostsOf([...participants, ...activities]),
    otherDates: rows
      .slice(0, 30)
      .flatMap((row) => row.cells)
      .map(plainText)
      .filter((text) => text.length < 40),
    questions: roles.unknown.map(questionAbout),
  };
}

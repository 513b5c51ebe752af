import { NAME_MAX, displayName } from './display-name.js';
import { emailKey, emailProblem } from './email-address.js';

export const PEOPLE_COLUMNS = [
  'email',
  'name',
  'firstName',
  'lastName',
  'company',
  'role',
  'industry',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** Which column of the file (0-based) holds what. */
export type PeopleMapping = Partial<Record<PeopleColumn, number>>;

/** A row of a table, with the line of the file where it begins. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface FilePerson {
  line: number;
  email: string;
  name: string;
  company: string | null;
  role: string | null;
  industry: string | null;
}

export interface FileRowError {
  line: number;
  /** The title of the column, as the file has it. */
  column: string;
  message: string;
}

export interface PeopleFile {
  people: FilePerson[];
  errors: FileRowError[];
  /** Rows left out because an earlier row has the same address. */
  repeated: number;
}

const TITLES: Record<PeopleColumn, RegExp> = {
  email: /^(work |business |primary )?(e-?mail|mail|courriel|correo)(.?(address|adresse))?$/,
  firstName: /^(first|given|fore).?name$|^vorname$|^pr[ée]nom$|^nombre$/,
  lastName: /^(last|family|sur).?name$|^nachname$|^nom( de famille)?$|^apellidos?$/,
  name: /^(full |contact |display )?name$|^person$|^contact$/,
  company:
    /^company( name)?$|^account( name)?$|^organi[sz]ation$|^employer$|^firma$|^unternehmen$|^entreprise$|^empresa$/,
  role: /^role$|^(job )?title$|^position$|^function$|^rolle$|^funktion$|^fonction$|^cargo$/,
  industry: /^industry$|^sector$|^branche$|^secteur$|^sector$/,
};

/** Guesses from a header row which column holds what. Each column is taken for one thing only. */
export function guessPeopleColumns(header: readonly string[]): PeopleMapping {
  const mapping: PeopleMapping = {};
  const taken = new Set<number>();
  for (const column of PEOPLE_COLUMNS) {
    const index = header.findIndex(
      (title, at) => !taken.has(at) && TITLES[column].test(title.trim().toLowerCase()),
    );
    if (index === -1) continue;
    mapping[column] = index;
    taken.add(index);
  }
  return mapping;
}

/** Why a mapping cannot be used, or undefined. */
export function peopleMappingProblem(mapping: PeopleMapping, columns: number): string | undefined {
  const used = Object.values(mapping);
  if (mapping.email === undefined) return 'Say which column holds the e-mail address.';
  if (mapping.name === undefined && mapping.firstName === undefined && mapping.lastName === undefined) {
    return 'Say which column holds the name, or the first and the last name.';
  }
  if (new Set(used).size !== used.length) return 'One column is used for two things.';
  if (used.some((index) => index < 0 || index >= columns))
    return 'A column is named that the file does not have.';
  return undefined;
}

/**
 * Reads people from the rows below a header. A bad row becomes an error that names its line and column; the good rows
 * remain. Of several rows with one address the first counts.
 */
export function readPeopleFile(
  header: readonly string[],
  rows: readonly FileRow[],
  mapping: PeopleMapping,
): PeopleFile {
  const found: PeopleFile = { people: [], errors: [], repeated: 0 };
  const seen = new Set<string>();
  const title = (column: PeopleColumn): string => header[mapping[column] ?? -1]?.trim() || column;
  for (const { line, cells } of rows) {
    const cell = (column: PeopleColumn): string => displayName(cells[mapping[column] ?? -1] ?? '');
    const problem = emailProblem(cell('email'));
    if (problem) {
      found.errors.push({ line, column: title('email'), message: `${problem.summary}.` });
      continue;
    }
    const name = cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
    const nameColumn = mapping.name === undefined ? 'firstName' : 'name';
    if (!name || name.length > NAME_MAX) {
      const message = name ? `The name is longer than ${NAME_MAX} characters.` : 'The name is missing.';
      found.errors.push({ line, column: title(nameColumn), message });
      continue;
    }
    const email = emailKey(cell('email'));
    if (seen.has(email)) {
      found.repeated += 1;
      continue;
    }
    seen.add(email);
    const optional = (column: PeopleColumn): string | null => cell(column).slice(0, NAME_MAX) || null;
    found.people.push({
      line,
      email,
      name,
      company: optional('company'),
      role: optional('role'),
      industry: optional('industry'),
    });
  }
  return found;
}

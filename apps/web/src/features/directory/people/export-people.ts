import { csvFile } from './csv.js';
import type { PersonRow } from './use-people.js';

const TITLES = ['Name', 'E-mail', 'Company', 'Role', 'Industry', 'Wants', 'Warmth', 'Owner', 'Known since'];

/** These people as a CSV file, their words as they wrote them. */
export function peopleCsv(people: readonly PersonRow[]): string {
  return csvFile(
    TITLES,
    people.map((person) => [
      person.name,
      person.email,
      person.company,
      person.role,
      person.industry,
      person.want,
      person.warmth,
      person.ownerName,
      person.createdAt.slice(0, 10),
    ]),
  );
}

/** Hands a file to the browser, which keeps it where downloads go. */
export function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  // Not at once: some browsers read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

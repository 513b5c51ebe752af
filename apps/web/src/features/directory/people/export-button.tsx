import { Button } from '@mantine/core';
import { dayOf, formatCount, useReader } from '@worthwhile/ui';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { download, peopleCsv } from './export-people.js';
import type { PersonRow } from './use-people.js';

interface ExportButtonProps {
  readonly people: readonly PersonRow[];
  /** False while the server has more than these. */
  readonly whole: boolean;
  /** Instead of the number: where a number stands already. */
  readonly label?: string;
}

/** Keeps these rows as a CSV file; says so when they are only the first. */
export function ExportButton({ people, whole, label }: ExportButtonProps) {
  const { locale, timeZone, now } = useReader();
  const count = formatCount(people.length, locale);
  return (
    <Button
      variant="subtle"
      disabled={people.length === 0}
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      onClick={() => download(`people-${dayOf(now(), timeZone)}.csv`, peopleCsv(people))}
    >
      {label ?? (whole ? `Export ${count}` : `Export the first ${count}`)}
    </Button>
  );
}

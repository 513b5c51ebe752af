import { ActionIcon, Button, TextInput } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type EvidenceDraft, NO_EVIDENCE } from './problem-draft.js';
import classes from './problem-sheet.module.css';

/** Figures that show the impact, each with where and when it was found. */
export function EvidenceRows({
  rows,
  errors,
  onChange,
}: {
  readonly rows: readonly EvidenceDraft[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (rows: readonly EvidenceDraft[]) => void;
}) {
  const field = (
    index: number,
    row: EvidenceDraft,
    name: keyof EvidenceDraft,
    label: string,
    placeholder = '',
  ) => (
    <TextInput
      type={name === 'date' ? 'date' : 'text'}
      aria-label={`${label}, figure ${index + 1}`}
      placeholder={placeholder}
      value={row[name]}
      error={errors[`evidence.${index}.${name}`]}
      onChange={(event) => onChange(rows.with(index, { ...row, [name]: event.currentTarget.value }))}
    />
  );
  return (
    <fieldset className={classes.rows}>
      <legend>Figures</legend>
      <p className={classes.description}>What it costs, where that was found, and when.</p>
      {rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.row}>
          <div className={classes.evidence}>
            {field(index, row, 'figure', 'Figure', '3.4 days')}
            {field(index, row, 'what', 'What it says', 'of a nine-day close wait for intercompany')}
            {field(index, row, 'date', 'Date')}
            {field(index, row, 'source', 'Source', 'Own benchmark, 212 closes')}
          </div>
          <ActionIcon
            aria-label={`Remove figure ${index + 1}`}
            onClick={() => onChange(rows.toSpliced(index, 1))}
          >
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="xs"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => onChange([...rows, NO_EVIDENCE])}
      >
        Add a figure
      </Button>
    </fieldset>
  );
}

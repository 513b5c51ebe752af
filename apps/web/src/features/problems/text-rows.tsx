import { ActionIcon, Button, Textarea } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import classes from './problem-sheet.module.css';

export interface TextRowsProps {
  /** As the server names it in an error: `openers.2`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  /** Names one row: "Opener". */
  readonly one: string;
  readonly rows: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (rows: readonly string[]) => void;
}

/** A list of short texts, one a row. */
export function TextRows({
  name,
  label,
  description,
  placeholder,
  one,
  rows,
  errors,
  onChange,
}: TextRowsProps) {
  return (
    <fieldset className={classes.rows}>
      <legend>{label}</legend>
      <p className={classes.description}>{description}</p>
      {rows.map((text, index) => (
        // Rows have no name of their own; their place is who they are.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.row}>
          <Textarea
            aria-label={`${one} ${index + 1}`}
            placeholder={placeholder}
            minRows={1}
            maxLength={300}
            value={text}
            error={errors[`${name}.${index}`]}
            onChange={(event) => onChange(rows.with(index, event.currentTarget.value))}
          />
          <ActionIcon
            aria-label={`Remove ${one.toLowerCase()} ${index + 1}`}
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
        onClick={() => onChange([...rows, ''])}
      >
        Add {/^[aeiou]/i.test(one) ? 'an' : 'a'} {one.toLowerCase()}
      </Button>
    </fieldset>
  );
}

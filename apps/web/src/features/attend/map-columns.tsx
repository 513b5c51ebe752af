import { Button, Select } from '@mantine/core';
import { type ColumnMapping, type MappingKey, mappingProblem } from '@worthwhile/domain';
import { useState } from 'react';
import classes from './attend.module.css';

const ASKED: readonly (readonly [MappingKey, string])[] = [
  ['email', 'E-mail address'],
  ['name', 'Name'],
  ['joined', 'Joined at'],
  ['left', 'Left at'],
  ['minutes', 'Minutes there'],
  ['attended', 'Was there, yes or no'],
];

/** Names the columns of a list that says them in words of its own; the file is then read once more. */
export function MapColumns({
  columns,
  onMap,
}: {
  readonly columns: readonly string[];
  readonly onMap: (mapping: ColumnMapping) => void;
}) {
  const [chosen, setChosen] = useState<Partial<Record<MappingKey, string>>>({});
  const choices = [...new Set(columns)];
  const problem = mappingProblem(chosen);
  const take = (key: MappingKey, column: string | null): void =>
    setChosen((before) => {
      const { [key]: _, ...others } = before;
      return column ? { ...others, [key]: column } : others;
    });
  return (
    <div className={classes.mapping}>
      <p className={classes.quiet}>
        Say which column is which: the address, and one that tells who was there.
      </p>
      <div className={classes.mappingFields}>
        {ASKED.map(([key, label]) => (
          <Select
            key={key}
            label={label}
            placeholder="no column"
            data={choices}
            value={chosen[key] ?? null}
            clearable
            onChange={(column) => take(key, column)}
          />
        ))}
      </div>
      <Button variant="filled" disabled={problem !== undefined} onClick={() => onMap(chosen)}>
        Read it like this
      </Button>
    </div>
  );
}

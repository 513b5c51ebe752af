import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type {
  PeopleColumnsInput,
  PeopleImportFileFragment as PeopleImportFile,
} from '../../../graphql/generated/graphql.js';
import type { PeopleColumn } from '@worthwhile/domain';
import { MapPeopleImportMutation } from './people-import-documents.js';

export type Columns = Readonly<Partial<Record<PeopleColumn, number | null>>>;

/** Gives a column of the file to one thing; what had it before lets go of it. */
export function takeColumn(columns: Columns, column: PeopleColumn, index: number | null): Columns {
  const others = Object.entries(columns).map(([name, at]) => [
    name,
    index !== null && at === index ? null : at,
  ]);
  return { ...Object.fromEntries(others), [column]: index };
}

/** The columns of a file, corrected one at a time; each change shows at once and is tried by the server in turn. */
export function useMapping(file: PeopleImportFile) {
  const [chosen, setChosen] = useState<Columns | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const turns = useRef(Promise.resolve());
  const waiting = useRef(0);
  const [map] = useMutation(MapPeopleImportMutation);
  const { __typename: _, ...kept } = file.columns;
  const columns = chosen ?? kept;

  function change(column: PeopleColumn, index: number | null): void {
    const next = takeColumn(columns, column, index);
    setChosen(next);
    setProblem(null);
    waiting.current += 1;
    turns.current = turns.current
      .then(() => map({ variables: { id: file.id, columns: next as PeopleColumnsInput } }))
      .then(() => undefined)
      .catch(() => setProblem('The columns could not be changed: the server did not answer. Choose again.'))
      .then(() => {
        waiting.current -= 1;
        if (waiting.current === 0) setChosen(null);
      });
  }
  return { columns, change, problem, saving: chosen !== null };
}

import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

export interface Fact {
  readonly label: string;
  /** What is not known stays "unknown": give null. */
  readonly value: ReactNode | null;
}

/** Facts in two columns, label and value: a real `dl`. `labelWidth` in pixels. */
export function FactList({
  facts,
  labelWidth = 64,
}: {
  readonly facts: readonly Fact[];
  readonly labelWidth?: number;
}) {
  return (
    <dl className={classes.facts} style={{ gridTemplateColumns: `${labelWidth}px minmax(0, 1fr)` }}>
      {facts.map((fact) => (
        <div key={fact.label} className={classes.fact}>
          <dt>{fact.label}</dt>
          <dd>{fact.value ?? <span className={classes.unknown}>unknown</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

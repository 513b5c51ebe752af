import type { StageName } from '../theme/tokens.js';
import { formatCount } from '../format/format-number.js';
import { useReader } from '../reader/reader.js';
import classes from './stage-goals.module.css';

export interface StageGoal {
  readonly stage: StageName;
  readonly label: string;
  /** Null: no goal was set. */
  readonly goal: number | null;
}

/** The goals of an event, one figure for each stage, wearing the stage ramp. */
export function StageGoals({ goals }: { readonly goals: readonly StageGoal[] }) {
  const { locale } = useReader();
  return (
    <dl className={classes.goals}>
      {goals.map(({ stage, label, goal }) => (
        <div key={stage} className={classes.goal} style={{ borderColor: `var(--w-stage-${stage})` }}>
          <dt>{label}</dt>
          <dd className="w-num">{goal === null ? '–' : formatCount(goal, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

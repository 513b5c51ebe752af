import { GOAL_STAGES, type GoalStage } from '@worthwhile/domain';
import { formatCount, SectionHeading, useReader } from '@worthwhile/ui';
import type { EventGoalsInput, EventPageFragment } from '../../../graphql/generated/graphql.js';
import { BriefText, wholeNumber } from './brief-text.js';
import classes from './goals-grid.module.css';

const WORDS: Readonly<Record<GoalStage, string>> = {
  invite: 'Invite',
  register: 'Register',
  attend: 'Attend',
  warm: 'Warm',
  handoff: 'Hand off',
  converse: 'Converse',
  outcome: 'Outcome',
};

/** How many people the event wants at each stage, in the colours of the funnel. Each figure is edited where it stands. */
export function GoalsGrid() {
  const { locale } = useReader();
  return (
    <section aria-labelledby="goals">
      <SectionHeading id="goals">Goals</SectionHeading>
      <dl className={classes.goals} data-field="goals">
        {GOAL_STAGES.map((stage) => (
          <div key={stage} className={classes.goal} style={{ borderColor: `var(--w-stage-${stage})` }}>
            <dt>{WORDS[stage]}</dt>
            <dd className="w-num">
              <BriefText
                label={`Goal, ${WORDS[stage].toLowerCase()}`}
                placeholder="–"
                read={({ goals }) => {
                  const goal = goals[stage];
                  return goal === null || goal === undefined ? '' : formatCount(goal, locale);
                }}
                write={(text, event) => {
                  const goal = wholeNumber(text);
                  return typeof goal === 'string'
                    ? goal
                    : { goals: { ...plain(event.goals), [stage]: goal } };
                }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The goals without what only the answer carries. */
function plain(goals: EventPageFragment['goals']): EventGoalsInput {
  return Object.fromEntries(GOAL_STAGES.map((stage) => [stage, goals[stage] ?? null]));
}

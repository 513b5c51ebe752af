import type { StoryEvidence, StoryProblem } from './types.js';
import { storyProblemTexts } from './problem-texts.js';

const day = (at: Date): string => at.toISOString().slice(0, 10);

/** First of the month so many months before `now`, `YYYY-MM-DD` in UTC. */
function monthBefore(now: Date, months: number): string {
  return day(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)));
}

/** The problem library as it stands at `now`; dates are calendar days in UTC. */
export function storyProblems(now: Date): StoryProblem[] {
  return storyProblemTexts.map(({ evidence, reviewInDays, ...rest }) => ({
    ...rest,
    evidence: evidence.map(({ monthsAgo, ...found }): StoryEvidence => ({
      ...found,
      date: monthBefore(now, monthsAgo),
    })),
    reviewOn: day(new Date(now.getTime() + reviewInDays * 86_400_000)),
  }));
}

/** Keys of the library, in its order. */
export const storyProblemKeys: readonly string[] = storyProblemTexts.map((problem) => problem.key);

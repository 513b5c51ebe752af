/** The face of the demo story: pure content for whoever feeds it to the application. */
export { storyCompanies, storyCompanyByKey } from './companies.js';
export { storyEvents } from './events.js';
export { storyCompanyName, storyMembers, storyReps } from './members.js';
export { quarterTargetEur, reachWithinMinutes, storyOffice } from './office.js';
export { storyPeople } from './people.js';
export { storyPlot } from './plot.js';
export { storyProblemKeys, storyProblems } from './problems.js';
export { storyTimeline, type StoryHappening } from './timeline.js';
export { storyWaiting } from './waiting.js';
export type * from './plot-types.js';
export type * from './types.js';

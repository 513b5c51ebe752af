import { featuredEventKey } from '../featured-people.js';
import { storyOffice } from '../office.js';
import type { StoryDealStage, StoryOpportunity, StoryOutcome, StoryRegistration } from '../plot-types.js';
import { seeded, type Chance } from '../seeded.js';
import { workdayAt } from '../work-time.js';
import { storyLostReasons, storyWonReasons } from '../words/reasons.js';
import { companyOf, earlier, personOf, plusMinutes, type Telling } from './telling.js';

/** What a colleague calls the problem in the name of a deal. */
const shortName: Readonly<Record<string, string>> = {
  intercompany: 'intercompany',
  accruals: 'accruals',
  audit: 'audit evidence',
  stock: 'stock cut-off',
  flash: 'day-three figure',
  'one-head': 'close calendar',
};

type Move = StoryOpportunity['moves'][number];

/** Whole euros between 18,000 and 120,000, larger for larger companies, in steps of 500. */
function amount(chance: Chance, employees: number): number {
  const size = 14_000 + 9_000 * Math.log2(employees / 150);
  const euros = size * (0.75 + chance.next() * 0.8);
  return Math.round(Math.min(Math.max(euros, 18_000), 120_000) / 500) * 500;
}

const roads: Readonly<Record<StoryDealStage, readonly StoryDealStage[]>> = {
  qualified: ['qualified'],
  proposal: ['qualified', 'proposal'],
  negotiation: ['qualified', 'proposal', 'negotiation'],
  won: ['qualified', 'proposal', 'negotiation', 'won'],
  lost: ['qualified', 'proposal', 'lost'],
};

/** The stages up to the one reached, spread over the time from opening to the last move. */
function movesTo(chance: Chance, stage: StoryDealStage, openedAt: Date, lastAt: Date): Move[] {
  const road = roads[stage];
  const room = storyOffice.minutesBetween(openedAt, lastAt);
  return road.map((reached, index): Move => {
    if (index === 0) return { stage: reached, at: openedAt };
    if (index === road.length - 1) return { stage: reached, at: lastAt };
    const share = (index - 0.35 + chance.next() * 0.5) / (road.length - 1);
    return { stage: reached, at: storyOffice.shift(openedAt, room * share) };
  });
}

function stages(telling: Telling, count: number): StoryDealStage[] {
  const { won, lost } = telling.measure.deals ?? { won: 0, lost: 0 };
  const open: StoryDealStage[] =
    telling.event.key === featuredEventKey
      ? ['qualified']
      : ['proposal', 'negotiation', 'qualified', 'proposal', 'negotiation'];
  return Array.from({ length: count }, (_, i): StoryDealStage => {
    if (i < won) return 'won';
    if (i < won + lost) return 'lost';
    return open[i % open.length] ?? 'qualified';
  });
}

/** The opportunities that came of an event. Reasons go on where those of `before` stopped. */
export function opportunities(
  telling: Telling,
  outcomes: readonly StoryOutcome[],
  registrations: readonly StoryRegistration[],
  before: readonly StoryOpportunity[],
): StoryOpportunity[] {
  const { event, now } = telling;
  const chance = seeded(`outcome ${event.key}`);
  const opened = outcomes.filter((outcome) => outcome.kind === 'opportunity');
  const reached = chance.shuffle(stages(telling, opened.length));
  const ticked = new Map(registrations.map((r) => [r.personKey, r.wantProblemKey]));
  const count = {
    won: before.filter((deal) => deal.stage === 'won').length,
    lost: before.filter((deal) => deal.stage === 'lost').length,
  };
  return opened.map((outcome, index): StoryOpportunity => {
    const person = personOf(telling, outcome.personKey);
    const company = companyOf(person);
    const stage = reached[index] ?? 'qualified';
    const problemKey = ticked.get(person.key) ?? event.problemKey;
    const closed = stage === 'won' || stage === 'lost';
    const latest = storyOffice.shift(now, -90);
    const lastAt =
      stage === 'qualified'
        ? outcome.at
        : storyOffice.within(
            chance,
            storyOffice.shift(outcome.at, closed ? 8 * 480 : 3 * 480),
            earlier(latest, plusMinutes(outcome.at, 80 * 1440)),
          );
    const reasons = stage === 'won' ? storyWonReasons : storyLostReasons;
    const reason = closed ? reasons[count[stage]++ % reasons.length] : undefined;
    return {
      key: `deal/${outcome.handoffKey}`,
      name: `${company.name}: ${shortName[problemKey] ?? problemKey}`,
      personKey: person.key,
      companyKey: company.key,
      handoffKey: outcome.handoffKey,
      eventKey: event.key,
      problemKey,
      repKey: outcome.repKey,
      amountEur: amount(chance, company.employees),
      openedAt: outcome.at,
      stage,
      moves: movesTo(chance, stage, outcome.at, lastAt),
      expectedCloseOn: closed ? lastAt : workdayAt(now, chance.between(8, 95), '12:00', storyOffice.zone),
      ...(reason ? { reason } : {}),
    };
  });
}

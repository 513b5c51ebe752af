import type { StoryEvidence, StoryProblem } from './types.js';

/** A problem with its dates still relative. */
export interface StoryProblemText extends Omit<StoryProblem, 'evidence' | 'reviewOn'> {
  readonly evidence: readonly (Omit<StoryEvidence, 'date'> & { readonly monthsAgo: number })[];
  /** Days until the next review; negative when it is overdue. */
  readonly reviewInDays: number;
}

/** The six problems Closewell knows how to solve. All figures are invented. */
export const storyProblemTexts: readonly StoryProblemText[] = [
  {
    key: 'intercompany',
    statement: 'Intercompany differences surface after the books are shut',
    persona: { role: 'Group Controller', industry: 'manufacturing' },
    whyItMatters:
      'Each company closes its own ledger and only then looks across the fence. The difference is found when the people who booked it have moved on, so one controller spends the last days of the close carrying messages between two ledgers that are both sure of themselves. Nothing is wrong in the end, and nobody can use the figures before they are old.',
    evidence: [
      {
        figure: '2.8 days',
        what: 'of a nine-day close pass while two companies of one group wait for each other',
        source: 'Close diaries of 186 month-ends',
        monthsAgo: 5,
      },
      {
        figure: '7 of 10',
        what: 'differences below €400 cost more hours to settle than they are worth',
        source: 'Survey of 214 group accountants',
        monthsAgo: 8,
      },
      {
        figure: '13 h',
        what: 'a month of a group controller go into asking, not into checking',
        source: 'Time notes of 22 attendees',
        monthsAgo: 2,
      },
    ],
    openers: [
      'When two of your companies disagree about a balance, who decides, and by which day?',
      'How are you dealing with differences that are smaller than the effort to clear them?',
      'On which day do you usually learn that a balance does not match?',
      'What would your local accountants need in order to agree before they close?',
    ],
    disqualifiers: ['Fewer than three legal entities', 'All entities share one ledger'],
    ownerKey: 'ingrid',
    reviewInDays: 74,
  },
  {
    key: 'accruals',
    statement: 'Accruals are guessed on day three and explained for the rest of the month',
    persona: { role: 'Financial Controller', industry: 'hospitality' },
    whyItMatters:
      'Invoices for last month arrive until the twentieth, so somebody estimates. The estimate lives in a spreadsheet of one person, is reversed a month later without a comparison, and comes back as a question from the budget holder. A team that never learns how wrong it was will guess as badly next month, and managers stop believing their own cost reports.',
    evidence: [
      {
        figure: '38%',
        what: 'of accrual lines below €1,000 are within ten percent of last month: they could roll by themselves',
        source: 'Accrual files of 41 teams',
        monthsAgo: 4,
      },
      {
        figure: '1 in 5',
        what: 'accruals is still on the balance sheet two months after its invoice was paid',
        source: 'Own benchmark, 41 teams',
        monthsAgo: 4,
      },
      {
        figure: '6 h',
        what: 'a month spent explaining variances that an accrual caused',
        source: 'Survey of 129 budget holders',
        monthsAgo: 9,
      },
    ],
    openers: [
      'How far off were last month’s accruals, and who would know?',
      'Which suppliers surprise you every single month?',
      'Many teams accrue hundreds of lines nobody would miss. Is that so with you?',
      'What do your budget holders do when the reversal lands on their cost centre?',
    ],
    disqualifiers: ['Purchase orders cover nearly all spend and are receipted on time', 'Cash accounting'],
    ownerKey: 'noor',
    reviewInDays: 31,
  },
  {
    key: 'audit',
    statement: 'Audit requests arrive one by one and eat the year-end twice',
    persona: { role: 'Head of Accounting', industry: 'medical devices' },
    whyItMatters:
      'The evidence was in front of somebody when the entry was made. Half a year later it has to be found again, by another person, for an auditor who asks in the order of the audit programme. Each request is small; together they take the weeks in which the team should be closing the next quarter, and the best people are the ones who get asked.',
    evidence: [
      {
        figure: '17 days',
        what: 'of the year-end go into finding papers that existed at month-end',
        source: 'Interviews with 26 heads of accounting',
        monthsAgo: 6,
      },
      {
        figure: '64%',
        what: 'of requests repeat one of the year before, word for word or nearly',
        source: 'Request lists of 19 audits compared',
        monthsAgo: 6,
      },
    ],
    openers: [
      'Which audit request do you already know will come next year?',
      'Who on your team gets asked for papers most often, and what does not get done then?',
      'How long does it take today to find the proof behind an entry from March?',
      'What did the auditors accept last year that surprised you?',
    ],
    disqualifiers: ['No statutory audit', 'Evidence is already attached to each entry'],
    ownerKey: 'teodora',
    reviewInDays: -9,
  },
  {
    key: 'stock',
    statement: 'Stock is counted after the close has already begun',
    persona: { role: 'Plant Controller', industry: 'food production' },
    whyItMatters:
      'The warehouse keeps moving while the ledger stands still. Goods received in the last hours belong to the old month in one system and to the new month in the other, and the count that would tell comes on day three. The margin of a plant is then right or wrong by chance, and the argument about it lasts longer than the count.',
    evidence: [
      {
        figure: '4 of 9',
        what: 'plants find their largest stock correction after the result was reported',
        source: 'Comparison of 9 food plants',
        monthsAgo: 7,
      },
      {
        figure: '1.2 points',
        what: 'of gross margin is what a late cut-off moved between two months, in the median',
        source: 'Own benchmark, 33 plants',
        monthsAgo: 3,
      },
    ],
    openers: [
      'At what time of day does your month really end in the warehouse?',
      'How do you find out that a delivery sits in the wrong month?',
      'Who may still post a goods receipt once the count has begun?',
    ],
    disqualifiers: ['No stock of your own', 'Perpetual counting with daily posting'],
    ownerKey: 'ingrid',
    reviewInDays: 120,
  },
  {
    key: 'flash',
    statement: 'The board asks for a figure before there is one',
    persona: { role: 'CFO', industry: 'family-owned business' },
    whyItMatters:
      'On day three somebody senior wants to know how the month was. The answer is either late and right, or early and taken back. After two figures taken back the board starts to keep its own numbers, and finance spends its standing on defending a forecast instead of discussing the business.',
    evidence: [
      {
        figure: '±3%',
        what: 'is how close a day-three figure comes when ten accounts are watched instead of all',
        source: 'Back-test on 24 companies, 12 months each',
        monthsAgo: 3,
      },
      {
        figure: '58%',
        what: 'of finance heads have restated a flash figure within the last year',
        source: 'Survey of 147 finance heads',
        monthsAgo: 10,
      },
      {
        figure: '5 calls',
        what: 'a month ask for a number that nobody has promised',
        source: 'Diaries of 11 finance heads',
        monthsAgo: 2,
      },
    ],
    openers: [
      'What does your board do with the first number it hears?',
      'How often have you had to take a figure back, and what did it cost you?',
      'Which ten accounts move your result most, and when do you know them?',
      'Some boards settle for a range on day three. Would yours?',
    ],
    disqualifiers: ['Nobody looks at the result before day ten', 'Final figures by day three'],
    ownerKey: 'noor',
    reviewInDays: 52,
  },
  {
    key: 'one-head',
    statement: 'The close lives in one person’s head',
    persona: { role: 'Head of Shared Services', industry: 'logistics' },
    whyItMatters:
      'There is a checklist, and it has twelve lines. The other eighty are known by the person who has done it for nine years, who takes holidays between the tenth and the twentieth only. New colleagues learn by asking, mistakes repeat when that person is ill, and no step can be moved because nobody else knows what leans on it.',
    evidence: [
      {
        figure: '83 steps',
        what: 'were found where the checklist had 12, in the median of 30 teams',
        source: 'Close walk-throughs with 30 teams',
        monthsAgo: 5,
      },
      {
        figure: '4.5 months',
        what: 'until a new accountant closes without asking',
        source: 'Survey of 98 team leads',
        monthsAgo: 8,
      },
    ],
    openers: [
      'Who on your team cannot be away on day two?',
      'How did your newest colleague learn the close?',
      'Which step would you move earlier if you knew what depends on it?',
      'When did somebody last ask why a step exists?',
    ],
    disqualifiers: ['Fewer than three people in accounting', 'The close was documented this year'],
    ownerKey: 'ingrid',
    reviewInDays: 88,
  },
];

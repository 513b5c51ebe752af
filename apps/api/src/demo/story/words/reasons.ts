/** Why a person turned out not to have the problem, by problem. */
export const storyNoSuchProblem: Readonly<Record<string, readonly string[]>> = {
  intercompany: [
    'Two entities on one ledger; differences cannot arise.',
    'A netting centre has run since last year and settles daily.',
    'Only services between companies, invoiced automatically from one side.',
    'Differences are below what they settle, and the auditor agrees.',
  ],
  accruals: [
    'Nearly all spend is ordered and receipted; the system accrues by itself.',
    'Books on invoices only and the owner is content with that.',
    'Estimates are made by the sites and have been within three percent for a year.',
    'Fewer than twenty lines a month.',
  ],
  audit: [
    'No statutory audit; the bank takes the tax return.',
    'Proof is attached to every entry since the last system change.',
    'The auditor works inside their system and asks for nothing.',
    'One site, one accountant, one folder. It is enough.',
  ],
};

/** Why now is not the time; the person named a date. */
export const storyNotNow: readonly string[] = [
  'After the audit committee, not before.',
  'In the middle of an ERP change; the date is when it should be live.',
  'On parental leave; the reply named the date of return.',
  'Budget round first, then gladly.',
  'The new finance director starts next quarter and should be there.',
  'Year-end. Asked to be left alone until the accounts are signed.',
  'Wants to try the template for two closes first.',
  'A colleague is ill and the close comes first.',
  'Has to show the trial to two entities before anybody talks.',
  'Tax audit in the house, all hands needed.',
  'New in the role; asked for a quarter to look around.',
  'The group decides on systems once a year, and named the week.',
  'Wants to hear how it went for the team they met at the event.',
  'Moving offices, files in boxes.',
];

/** Why somebody else is the right person. */
export const storyWrongPerson: readonly string[] = [
  'Has moved to treasury; the close belongs to a successor now.',
  'Came out of curiosity, works in tax.',
  'An assistant registered for the controller; the controller should be asked.',
];

/** Why a rep gave a person back to the queue. */
export const storyHandedBack: readonly string[] = [
  'Knows the rep from a former job and would rather speak with somebody else.',
  'Their parent company is already in talks with a colleague.',
];

/** Why an opportunity was won. */
export const storyWonReasons: readonly string[] = [
  'The template from the event was already in use when they decided.',
  'A speaker of their own industry answered the question we could not.',
  'Saved four days in a trial close and showed it to the board.',
  'The controller sold it inside; the brief had the attendee’s own words in it.',
  'We said which part they would not need, and they believed the rest.',
  'Half of it pays for itself in hours; they counted them together with us.',
  'Started with one entity and grew before the contract was signed.',
  'The second person from their team came to an event and asked for it.',
  'Their auditor said it is what next year needs.',
  'No other offer began with what the attendee had asked.',
];

/** Why an opportunity was lost. */
export const storyLostReasons: readonly string[] = [
  'The ERP project took the budget; asked to hear from us in the next round.',
  'Chose to hire a person instead, with good reasons.',
  'The sponsor left and nobody took it on.',
  'A tool they already pay for does enough of it.',
  'Too small: three entities do not carry the price.',
  'A date for the bank import was promised and not held.',
  'The board wanted one supplier for everything.',
  'Solved it with the template and did not need more. A good ending for them.',
  'Procurement compared seat prices only.',
  'Merged into another group that closes centrally.',
];

/** Grows whenever the meaning of a figure changes. */
export const DEFINITIONS_VERSION = 1;

/** What a figure on a dashboard means, exactly. */
export interface FigureDefinition {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

export interface DefinitionGroup {
  readonly title: string;
  readonly definitions: readonly FigureDefinition[];
}

/** The definitions of every figure, as the dashboard shows them; `docs/definitions.md` says the same. */
export const FIGURE_DEFINITIONS: readonly DefinitionGroup[] = [
  {
    title: 'What is counted',
    definitions: [
      {
        id: 'ledger',
        term: 'Ledger',
        text: 'Every figure is counted from the list of facts, which is only ever added to. The count of a stage is what came to it less what was taken back.',
      },
      {
        id: 'period',
        term: 'Period',
        text: 'A fact belongs to the period in which it happened, not in which it was recorded; a late import therefore changes the past. Periods are whole days in the time zone of the workspace. A period that still runs ends with today.',
      },
      {
        id: 'before',
        term: 'The days before',
        text: 'The period of the same length that ends where this one begins. Change is the difference in parts of its count; it is not shown when that count is 0.',
      },
      {
        id: 'filters',
        term: 'Event, problem, team, originator',
        text: 'All of the event: the problem it is about, the member who proposed it and that member’s team at that time. Both teams see the same figures and are credited for the same results.',
      },
    ],
  },
  {
    title: 'Funnel',
    definitions: [
      { id: 'plan', term: 'Plan', text: 'Events proposed, less those declined or cancelled.' },
      { id: 'invite', term: 'Invite', text: 'Invitations sent. One for each person and event.' },
      {
        id: 'register',
        term: 'Register',
        text: 'People who have a seat, less those who cancelled. One for each person and event; the waitlist does not count.',
      },
      {
        id: 'attend',
        term: 'Attend',
        text: 'People who were there, by the report of the event, less those whose attendance was withdrawn. Hosts and speakers do not count.',
      },
      {
        id: 'warm',
        term: 'Warm',
        text: 'Attendees whose warmth reached 40 of 100 points, less those for whom a signal was taken back. Cooling by time takes nobody back.',
      },
      {
        id: 'handoff',
        term: 'Hand off',
        text: 'Warm attendees offered to sales with their permission, less those withdrawn. Those without permission do not count.',
      },
      {
        id: 'converse',
        term: 'Converse',
        text: 'People with whom a rep had a first conversation after the event. One for each person and event.',
      },
      { id: 'outcome', term: 'Outcome', text: 'Opportunities opened that the event led to.' },
      {
        id: 'rate',
        term: 'Rate from the stage before',
        text: 'The count of a stage divided by that of the stage before it, in the same period; who attends in a period may have registered before it. There is none from Plan to Invite, nor where more came than the stage before had.',
      },
      {
        id: 'interval',
        term: '95% interval',
        text: 'Wilson’s score interval of the rate: the range it could plausibly have with as few people as these.',
      },
    ],
  },
  {
    title: 'Value',
    definitions: [
      {
        id: 'got-it',
        term: 'Got it',
        text: 'The last answer of each attendee of each event, given in the period: yes, partly or no.',
      },
      {
        id: 'worth-it',
        term: 'Worth it',
        text: 'Whether they would spend that time again, counted in the same way.',
      },
      {
        id: 'response',
        term: 'Answered',
        text: 'Attendees who said whether they got it, of those who attended in the period.',
      },
    ],
  },
  {
    title: 'Hand-off',
    definitions: [
      {
        id: 'system-delay',
        term: 'System',
        text: 'The median time from recording that somebody is warm to recording the offer to sales: what the software took.',
      },
      {
        id: 'people-delay',
        term: 'People',
        text: 'The median time from the offer to the first touch, nights and weekends included: what people took.',
      },
      {
        id: 'waiting',
        term: 'Waiting',
        text: 'Hand-offs that wait for a first touch at this moment, claimed or not; those snoozed to a later date do not count. Whatever the period.',
      },
      { id: 'late', term: 'Late', text: 'Of those waiting, the ones whose clock has run out.' },
    ],
  },
  {
    title: 'Results',
    definitions: [
      {
        id: 'pipeline',
        term: 'Pipeline',
        text: 'Opportunities whose last fact in the period leaves them open, with the amount that fact states.',
      },
      { id: 'won', term: 'Won', text: 'Opportunities won in the period, with the amount won.' },
      { id: 'lost', term: 'Lost', text: 'Opportunities lost in the period.' },
    ],
  },
];

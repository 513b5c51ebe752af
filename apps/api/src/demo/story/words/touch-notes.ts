import type { StoryChannel, StoryTouchNote } from '../plot-types.js';

/** A note, what it gave, and the one problem it fits; none fits all. May offer `{choices}`. */
type Row = readonly [note: string, valueGiven: string, about?: string];

/** A touch note with the problem it is about; `null` fits any. */
export interface TouchNoteText extends StoryTouchNote {
  readonly about: string | null;
}

const by = (channel: StoryChannel, rows: readonly Row[]): TouchNoteText[] =>
  rows.map(([note, valueGiven, about]) => ({ channel, note, valueGiven, about: about ?? null }));

/** One line after each contact, and what the person had from it. */
export const storyTouchNotes: readonly TouchNoteText[] = [
  ...by('mail', [
    ['Answered the question from the chat that ran out of time.', 'An answer to their question'],
    ['Wrote about their own words; asked on which day they notice.', 'A worked example'],
    [
      'Sent what the speaker said about a {team|company|group} of their size.',
      'The right {six|nine|twelve} minutes',
    ],
    ['Replied to a forwarded note; they had shown it to their team.', 'Slides for a team meeting'],
    [
      'Wrote that their {eight|nine|seven} days are about the median; sent the spread.',
      'Benchmark of 41 teams',
    ],
    ['Sent the recording from minute {31|24|17}, where their case comes up.', 'Where to look'],
    ['They had tried it in one {entity|site|team}; answered two follow-up questions.', 'Two answers'],
    ['Corrected a figure from the session before they could use it.', 'A corrected figure'],
    ['Put them in touch with a controller who {trains juniors|closes in five days}.', 'An introduction'],
    ['Told them honestly that their size does not need a tool.', 'Advice not to buy'],
    ['Asked what they would do with {one|two} spare days; got a warm reply.', 'A question worth having'],
    ['Sent the half page that was missing and asked how they do it today.', 'The missing half page'],
    ['Sent the dispute rule with two remarks from a plant.', 'Dispute rule, one page', 'intercompany'],
    ['Asked who decides between two ledgers; got half a page back.', 'A second opinion', 'intercompany'],
    [
      'Compared their threshold of {300|500|1,000} euros with nine others.',
      'Nine thresholds',
      'intercompany',
    ],
    ['Sent the note on exchange rates, with the example they described.', 'Worked example', 'intercompany'],
    ['Asked which entity answers last, and what it fears.', 'A way to ask', 'intercompany'],
    ['Sent the order in which others moved balances ahead.', 'Order of nine groups', 'intercompany'],
    ['Asked which suppliers surprise them; they named three.', 'Letter to ask suppliers with', 'accruals'],
    ['Wrote back about the freight accrual, with a rule of thumb.', 'A rule of thumb', 'accruals'],
    ['Sent the threshold note in their language, for the auditor.', 'Threshold note', 'accruals'],
    ['Counted with them how many lines are below {500|1,000} euros.', 'Their own count', 'accruals'],
    ['Sent the file with readable columns and one of theirs filled in.', 'The file, begun', 'accruals'],
    [
      'Shared how a hotel group stopped accruing {cleaning|energy|laundry}.',
      'A case like theirs',
      'accruals',
    ],
    ['Sent the folder structure and what two auditors dropped.', 'Empty folder structure', 'audit'],
    ['Sorted their request list into three piles, with one question.', 'Their list, sorted', 'audit'],
    ['Shared the naming rule and a photo of the postcard.', 'Naming rule', 'audit'],
    [
      'Answered whether a {screenshot|mail|scan} is evidence, with a source.',
      'An answer with its source',
      'audit',
    ],
    ['Sent a letter that tells an auditor what they already have.', 'A letter to adapt', 'audit'],
    ['Wrote what a new audit firm asks for in week one.', 'First-week list', 'audit'],
  ]),
  ...by('call', [
    ['Walked through their checklist; found {six|four|nine} steps without an owner.', 'Steps named'],
    ['Listened, mostly. The close runs into a family birthday.', 'A date to protect'],
    ['Called at the agreed hour; they had invited a colleague.', 'Answers for two people'],
    ['Talked about handing over the bank part before {May|autumn}.', 'Handover order'],
    ['They asked what it costs to do nothing; counted the hours together.', 'Their own hours, counted'],
    ['Spoke with two of them about the order of steps.', 'Order of nine steps'],
    ['They wanted to hear about a failure; told them ours of spring.', 'A failure, told plainly'],
    ['Agreed that half of it is no problem here; asked what they do better.', 'Nothing; we learned'],
    ['Rehearsed how to present a range to the board.', 'Three sentences for the board'],
    ['Talked through what the new hire should see in the first week.', 'Plan for week one'],
    ['Twenty minutes about who owns the difference; they will try day two.', 'A rule to try', 'intercompany'],
    ['They had two entities left over; found out why.', 'Cause of a difference', 'intercompany'],
    ['Rang back as promised with the answer on recharges.', 'Answer on recharges', 'intercompany'],
    ['Compared their threshold with what others sign.', 'Range of thresholds', 'accruals'],
    ['Reviewed a reversal that had gone wrong; found the reason.', 'Reason for a variance', 'accruals'],
    ['Went through the ten suppliers that move the result.', 'Their ten suppliers', 'accruals'],
    ['Spoke about the change of auditor and what to ask for first.', 'First-week list', 'audit'],
    ['Explained why half of their requests repeat; they laughed.', 'Comparison of two lists', 'audit'],
    ['Built the first folder together, {March|April}, line by line.', 'One month, done', 'audit'],
  ]),
  ...by('message', [
    ['Sent a link to the line they asked about.', 'The line in question'],
    ['Confirmed that the template works with their calendar.', 'A yes in five minutes'],
    ['Told them the next small round is near their office.', 'A date near them'],
    ['Wished luck for day one and left it at that.', 'Nothing asked'],
    ['Sent the name of the {auditor|controller} who spoke.', 'A name'],
    ['Asked how the trial went; all but one site took part.', 'A listener'],
    ['Passed on a job description for a close lead.', 'Job description'],
    ['Shared the free-hand sketch of the calendar.', 'A sketch'],
    ['Moved our talk away from their day two, unasked.', 'Two hours back'],
  ]),
  ...by('in_person', [
    ['Coffee near their office; drew their {entities|suppliers|steps} on a napkin.', 'A drawing'],
    ['Visited them; saw the desk where the month ends.', 'Notes on what waits there'],
    ['Sat in on their day-three meeting and said nothing.', 'Minutes with remarks'],
    ['Met both controllers; each thought the other decides.', 'A question settled'],
    ['Lunch; introduced the head of accounting from the next table.', 'A peer to call'],
    ['Brought the printed list; they crossed out thirty steps.', 'Thirty steps fewer'],
    ['Stopped by to return their own diary, counted.', 'Their diary, counted'],
    ['Showed the folder of another team, with permission.', 'A look at real files'],
  ]),
];

/** Why a rep thinks the event is worth that person's time. */
export const storyNominationReasons: readonly string[] = [
  'Told me at the fair that the close ran into the second week again.',
  'Has hired two accountants since spring and trains both alone.',
  'Asked for a peer of the same size; one of the speakers is exactly that.',
  'Mentioned the late nights twice in one call.',
  'Runs the same problem with a different ledger; would ask good questions.',
  'Came to the last one and wrote that it ended too early.',
  'Their group bought two companies this year and has one calendar for three.',
  'Said no to a meeting and yes to an example. This is the example.',
  'Is preparing a move of the shared service centre.',
  'A colleague attended in spring and forwarded the notes.',
  'Closes on day eight and wants to know whether that is normal.',
  'Wrote to us about the template and never got the second page.',
  'Promised the board an earlier figure from next quarter on.',
  'Would be the only one from a family-owned firm; the others would learn from him.',
  'Looks for arguments to bring to the next finance meeting.',
  'Has no such problem any more and tells it well.',
  'Moved from a competitor of theirs and starts the close from zero.',
  'Asked when the next small round would be.',
  'Would rather see a real file than a slide; the second half shows one.',
  'Was on the waitlist last time and missed a seat by two places.',
];

/** What a rep writes about a friend somebody brought along. */
export const storyReferralReasons: readonly string[] = [
  'Forwarded by a colleague who attended before.',
  'A former colleague thought of them when reading the promise.',
  'Sent on with the words "this is your Monday".',
];

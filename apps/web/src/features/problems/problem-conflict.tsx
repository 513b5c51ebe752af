import { DiffText } from '@worthwhile/ui';
import { partText, type ProblemDraft } from './problem-draft.js';
import classes from './problem-sheet.module.css';

const WORDS: Readonly<Record<keyof ProblemDraft, string>> = {
  statement: 'The problem',
  personaRole: 'Role',
  personaIndustry: 'Industry',
  whyItMatters: 'Why it matters',
  evidence: 'Figures',
  openers: 'Openers',
  disqualifiers: 'Rule it out early',
  ownerId: 'Owner',
  reviewOn: 'Review on',
};

/** Theirs beside yours, for what both changed; the rest has been brought together already. */
export function ProblemConflict({
  mine,
  theirs,
  both,
}: {
  readonly mine: ProblemDraft;
  readonly theirs: ProblemDraft;
  readonly both: readonly (keyof ProblemDraft)[];
}) {
  return (
    <div role="alert" className={classes.conflict}>
      <p>
        <b>Somebody saved this problem while you were writing.</b>{' '}
        {both.length === 0
          ? 'You changed different parts; both are in the form. Look and save again.'
          : 'You both changed what stands here. The form holds yours; save again to replace theirs.'}
      </p>
      {both.map((part) => {
        const [before, after] = [partText(theirs, part), partText(mine, part)];
        // Ids say nothing to anybody.
        if (part === 'ownerId') return <p key={part}>The owner differs.</p>;
        return (
          <div key={part}>
            <b>{WORDS[part]}</b>
            <div className={classes.sides}>
              <div>
                <p className={classes.caption}>Theirs, saved</p>
                <DiffText before={before} after={after} show="before" />
              </div>
              <div>
                <p className={classes.caption}>Yours, not saved</p>
                <DiffText before={before} after={after} show="after" />
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}

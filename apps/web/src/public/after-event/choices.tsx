import type { YesPartlyNo } from '@worthwhile/domain';
import type { ReactElement, ReactNode } from 'react';

const CHOICES: readonly (readonly [YesPartlyNo, string])[] = [
  ['yes', 'Yes'],
  ['partly', 'Partly'],
  ['no', 'No'],
];

interface ChoicesProps {
  name: string;
  chosen: YesPartlyNo | null;
  /** The question, as a heading of its own size. */
  children: ReactNode;
  under?: ReactNode;
}

/** One question with yes, partly and no: plain radios, so that it works without script and by keyboard. */
export function Choices({ name, chosen, children, under }: ChoicesProps): ReactElement {
  return (
    <div className="ask" role="radiogroup" aria-labelledby={`${name}-label`}>
      <div id={`${name}-label`}>{children}</div>
      <div className="choices">
        {CHOICES.map(([value, word]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
            <span>{word}</span>
          </label>
        ))}
      </div>
      {under ? <p className="small">{under}</p> : null}
    </div>
  );
}

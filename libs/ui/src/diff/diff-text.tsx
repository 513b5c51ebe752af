import { diffWords } from './diff-words.js';
import classes from './diff-text.module.css';

export interface DiffTextProps {
  readonly before: string;
  readonly after: string;
  /** `before` strikes what went, `after` underlines what came, `both` shows the two in one line. */
  readonly show: 'before' | 'after' | 'both';
}

/** What changed in a text: struck out or underlined, never by colour alone, and told to screen readers. */
export function DiffText({ before, after, show }: DiffTextProps) {
  const parts = diffWords(before, after).filter(
    (part) =>
      part.kind === 'same' || show === 'both' || part.kind === (show === 'before' ? 'removed' : 'added'),
  );
  if (parts.length === 0) return <span className={classes.nothing}>nothing</span>;
  return (
    <span>
      {parts.map((part, index) => {
        if (part.kind === 'same') return <span key={index}>{part.text}</span>;
        const text = part.text.trim();
        const beside = parts[index - 1]?.kind === 'removed' && part.kind === 'added';
        const lead =
          part.text.slice(0, part.text.length - part.text.trimStart().length) || (beside ? ' ' : '');
        const trail = part.text.slice(part.text.trimEnd().length);
        const Tag = part.kind === 'removed' ? 'del' : 'ins';
        return (
          <span key={index}>
            {lead}
            <Tag className={part.kind === 'removed' ? classes.removed : classes.added}>
              <span className="w-sr">{part.kind === 'removed' ? 'removed: ' : 'added: '}</span>
              {text}
            </Tag>
            {trail}
          </span>
        );
      })}
    </span>
  );
}

import type { Proof as ProofOf } from '@worthwhile/domain';
import type { CSSProperties, ReactElement } from 'react';

const MOST_BLOCKS = 14;
const OF = /^\s*(\d+(?:\.\d+)?)\s+of\s+(\d+)\b/i;

/** How the figure is drawn: so many blocks, of which so many (with a fraction) are full. Null: as text only. */
export function blocksOf(figure: string): { all: number; full: number } | null {
  const [, part, whole] = OF.exec(figure) ?? [];
  const all = Number(whole);
  const full = Number(part);
  return all >= 2 && all <= MOST_BLOCKS && full <= all ? { all, full } : null;
}

/** The figure that backs the promise. `n of m` is drawn as blocks; the words beside say the same. */
export function Proof({ proof }: { proof: ProofOf }): ReactElement {
  const blocks = blocksOf(proof.figure);
  return (
    <>
      {blocks ? (
        <div className="blocks" aria-hidden="true">
          {Array.from({ length: blocks.all }, (_, index) => {
            const share = Math.round(Math.min(1, Math.max(0, blocks.full - index)) * 100);
            return <i key={index} style={{ '--full': `${share}%` } as CSSProperties} />;
          })}
        </div>
      ) : null}
      <p className="proof">
        <b>{ended(proof.figure)}</b> {ended(proof.source)}
      </p>
    </>
  );
}

const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

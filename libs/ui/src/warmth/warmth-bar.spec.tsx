import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderUi } from '../testing/render-ui.js';
import { WarmthBar, warmthSentence, type WarmthPart } from './warmth-bar.js';

const parts: readonly WarmthPart[] = [
  { kind: 'attended', points: 20, label: '62 of 75 min' },
  { kind: 'want', points: 18, label: 'named a want' },
  { kind: 'questions', points: 0, label: 'asked no question' },
];

describe('WarmthBar', () => {
  it('tells a screen reader the score and each reason', () => {
    renderUi(<WarmthBar score={38} parts={parts} />);
    expect(screen.getByText('Warmth 38 of 100: 62 of 75 min 20, named a want 18')).toBeInTheDocument();
  });

  it('draws one segment for each signal that counted, as wide as its points', () => {
    const { container } = renderUi(<WarmthBar score={38} parts={parts} />);
    const widths = [...container.querySelectorAll('.segment')].map(
      (segment) => (segment as HTMLElement).style.width,
    );
    expect(widths).toEqual(['20%', '18%']);
  });

  it('says so when nothing is known yet', () => {
    expect(warmthSentence(0, [])).toBe('Warmth 0 of 100, no signals yet');
  });
});

import { describe, expect, it } from '@jest/globals';
import { renderUi } from '../testing/render-ui.js';
import { Quote } from './quote.js';

const WORDS = '  I want to stop  being the person who chases eleven plants – “really”.  ';

describe('Quote', () => {
  it('keeps the words exactly as they were said, cut or not', () => {
    const { container } = renderUi(
      <Quote clamp size="s">
        {WORDS}
      </Quote>,
    );
    expect(container.querySelector('blockquote')?.textContent).toBe(`“${WORDS}”`);
  });

  it('hides only its own marks from screen readers', () => {
    const { container } = renderUi(<Quote inline>{WORDS}</Quote>);
    const hidden = [...container.querySelectorAll('[aria-hidden="true"]')].map((mark) => mark.textContent);
    expect(hidden).toEqual(['“', '”']);
  });

  it('names who said it below', () => {
    const { getByText } = renderUi(<Quote cite="Amara, Halden Pumps">{WORDS}</Quote>);
    expect(getByText('Amara, Halden Pumps').tagName).toBe('FIGCAPTION');
  });
});

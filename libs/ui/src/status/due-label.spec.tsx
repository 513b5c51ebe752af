import { describe, expect, it } from '@jest/globals';
import { NOW, renderUi } from '../testing/render-ui.js';
import { DueLabel, dueWords } from './due-label.js';

const reader = { locale: 'en-GB', timeZone: 'Europe/Lisbon' };
const MINUTE = 60_000;
const at = (minutes: number) => dueWords(NOW + minutes * MINUTE, NOW, reader, 60, 120);

describe('DueLabel', () => {
  it('goes from plain to amber to red, and says when it is late', () => {
    expect(at(330)).toMatchObject({ tone: 'later', words: '5 h 30' });
    expect(at(100)).toMatchObject({ tone: 'soon', words: '1 h 40' });
    expect(at(22)).toMatchObject({ tone: 'breach', words: '22 min', late: false });
    expect(at(-20)).toMatchObject({ tone: 'breach', words: '20 min', late: true });
  });

  it('names the day when it is not today', () => {
    expect(at(24 * 60).words).toMatch(/Wed.*11:42/);
  });

  it('is never told by colour alone', () => {
    const { container } = renderUi(<DueLabel at={NOW + 22 * MINUTE} after="left to reach" />);
    expect(container).toHaveTextContent('22 min left to reach');
    expect(container.querySelector('svg')).not.toBeNull();
  });
});

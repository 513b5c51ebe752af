import { describe, expect, it } from '@jest/globals';
import { displayName, givenName } from './display-name.js';

describe('names', () => {
  it('keeps a name of any script on one line', () => {
    expect(displayName('  Soo-jin\r\n\tBaek ')).toBe('Soo-jin Baek');
    expect(displayName('김\u00a0수진')).toBe('김 수진');
    expect(displayName('Be\u0301atrice')).toBe('Béatrice');
    expect(displayName('evil\u202ename')).toBe('evil name');
  });

  it.each([
    ['Aylin Demirkan', 'Aylin'],
    ['Dr. Aylin Demirkan', 'Aylin'],
    ['김수진', '김수진'],
    ['Dr', 'Dr'],
  ])('greets %s as %s', (name, given) => expect(givenName(name)).toBe(given));
});

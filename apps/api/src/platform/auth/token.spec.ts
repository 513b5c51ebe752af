import { describe, expect, it } from '@jest/globals';
import { newId } from '../database/id.js';
import { newToken, readLink, readToken, signLink } from './token.js';

describe('tokens', () => {
  it('lead to their workspace', () => {
    const workspaceId = newId();
    expect(readToken(newToken(workspaceId).text)?.workspaceId).toBe(workspaceId);
    expect(readToken('short')).toBeUndefined();
    expect(readToken(undefined)).toBeUndefined();
  });

  it('are never the same twice', () => {
    const workspaceId = newId();
    expect(newToken(workspaceId).text).not.toBe(newToken(workspaceId).text);
  });
});

describe('signed links', () => {
  const [workspaceId, rowId] = [newId(), newId()];
  const link = signLink('secret', 'registration', workspaceId, rowId);

  it('say what they are about', () => {
    expect(readLink('secret', 'registration', link)).toEqual({ workspaceId, rowId });
  });

  it.each([
    ['another purpose', () => readLink('secret', 'feedback', link)],
    ['another secret', () => readLink('other', 'registration', link)],
    ['a changed letter', () => readLink('secret', 'registration', `${link.slice(0, 30)}A${link.slice(31)}`)],
    ['a cut link', () => readLink('secret', 'registration', link.slice(0, -2))],
    ['no link at all', () => readLink('secret', 'registration', '../../etc/passwd')],
  ])('open nothing with %s', (_, read) => {
    expect(read()).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { InputError } from './input-error.js';
import { maskError } from './mask-error.js';

describe('an error that leaves the API', () => {
  it('is masked when nobody foresaw it, and gives a number to quote', () => {
    const inner = new Error('connection to 10.0.0.3 refused for user worthwhile_app');
    const error = new GraphQLError(inner.message, { originalError: inner, path: ['people'] });
    const masked = maskError({ ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error);
    expect(masked.message).not.toContain('10.0.0.3');
    expect(masked.message).toMatch(/Quote [0-9a-f]{8}/);
    expect(masked).toMatchObject({ path: ['people'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });

  it('keeps its fields when the input was wrong, and never a stack', () => {
    const error = new InputError([{ field: 'email', message: 'The e-mail address is missing.' }]);
    const formatted = { ...error.toJSON(), extensions: { ...error.extensions, stacktrace: ['at …'] } };
    const { message, extensions } = maskError(formatted, error);
    expect(message).toBe('The e-mail address is missing.');
    expect(extensions).toMatchObject({ fields: [{ field: 'email' }] });
    expect(extensions).not.toHaveProperty('stacktrace');
  });
});

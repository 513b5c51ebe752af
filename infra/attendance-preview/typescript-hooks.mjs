import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

// Node's module hooks that let a script use TypeScript sources as they are. `@swc-node/register` does the
// same and more, but loads the TypeScript compiler first, which costs most of a second on every start.

/** Relative imports name the built `.js`; where there is none, the source beside it is meant. */
export const resolve = /** @type {import('node:module').ResolveHook} */ (
  (specifier, context, next) => {
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
    }
    return next(specifier, context);
  }
);

/** Strips the types of a `.ts` file. */
export const load = /** @type {import('node:module').LoadHook} */ (
  async (url, context, next) => {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = await transform(await readFile(filename, 'utf8'), {
      filename,
      swcrc: false,
      sourceMaps: 'inline',
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  }
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const ONE = 'worthwhile:document/';
const GENERATED = 'src/graphql/generated/graphql.ts';

function documentName(text: string): string | null {
  const definition = parse(text).definitions[0];
  if (definition?.kind === 'OperationDefinition' && definition.name)
    return `${definition.name.value}Document`;
  if (definition?.kind === 'FragmentDefinition') return `${definition.name.value}FragmentDoc`;
  return null;
}

/** One document out of the generated file, where each stands on a line of its own. */
function documentSource(generated: string, name: string): string | null {
  const start = generated.indexOf(`export const ${name} = `);
  if (start < 0) return null;
  const line = generated.slice(start, generated.indexOf('\n', start));
  return line.slice(0, line.lastIndexOf(' as unknown as ')) + ';';
}

/**
 * Replaces `graphql(...)` by a module of that one document, so that a screen carries its own documents and not
 * those of the whole product.
 */
export function directDocuments(): Plugin {
  let file = '';
  return {
    name: 'worthwhile-direct-documents',
    enforce: 'pre',
    configResolved(config) {
      file = join(config.root, GENERATED);
    },
    resolveId: (id) => (id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${ONE}`)) return null;
      const name = id.slice(ONE.length + 1);
      this.addWatchFile(file);
      const source = documentSource(readFileSync(file, 'utf8'), name);
      return source ?? this.error(`${name} is not in the generated code: run npm run codegen`);
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return null;
      const names = new Set<string>();
      const replaced = code.replace(CALL, (call, text: string) => {
        const name = documentName(text);
        if (!name) return call;
        names.add(name);
        return `${name}_`;
      });
      if (names.size === 0) return null;
      const imports = [...names]
        .map((name) => `import { ${name} as ${name}_ } from '${ONE}${name}';`)
        .join('');
      const bare = replaced.replace(/import \{[^}]*\} from '.*\/generated\/gql\.js';/, '');
      return { code: imports + bare, map: null };
    },
  };
}

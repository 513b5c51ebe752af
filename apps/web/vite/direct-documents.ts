import { parse } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

function documentName(text: string): string | null {
  const definition = parse(text).definitions[0];
  if (definition?.kind === 'OperationDefinition' && definition.name)
    return `${definition.name.value}Document`;
  if (definition?.kind === 'FragmentDefinition') return `${definition.name.value}FragmentDoc`;
  return null;
}

/**
 * Replaces `graphql(...)` by an import of the generated document itself, so that a screen carries its own
 * documents and not those of the whole product.
 */
export function directDocuments(): Plugin {
  return {
    name: 'worthwhile-direct-documents',
    enforce: 'pre',
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
      const path = code.match(/from '(.*\/generated\/)gql\.js'/)?.[1];
      if (!path) return null;
      const list = [...names].map((name) => `${name} as ${name}_`).join(', ');
      const bare = replaced.replace(/import \{[^}]*\} from '.*\/generated\/gql\.js';/, '');
      return { code: `import { ${list} } from '${path}graphql.js';${bare}`, map: null };
    },
  };
}

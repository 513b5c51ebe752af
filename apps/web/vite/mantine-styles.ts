import type { Plugin } from 'vite';

const CLASS_NAMES = /@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs(\?|$)/;

/**
 * A Mantine component brings its own style sheet: no list to keep, and a screen loads the rules of what it shows.
 * While developing all of them are loaded, because Vite bundles Mantine beforehand.
 */
export function mantineStyles(entry: string): Plugin {
  let developing = false;
  return {
    name: 'worthwhile-mantine-styles',
    configResolved(config) {
      developing = config.command === 'serve';
    },
    transform(code, id) {
      if (developing) {
        return id.endsWith(entry)
          ? { code: `import '@mantine/core/styles.layer.css';\n${code}`, map: null }
          : null;
      }
      const component = CLASS_NAMES.exec(id)?.[1];
      if (!component) return null;
      return { code: `import '@mantine/core/styles/${component}.layer.css';\n${code}`, map: null };
    },
  };
}

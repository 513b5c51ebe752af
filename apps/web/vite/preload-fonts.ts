import type { Plugin } from 'vite';

/** What every screen shows first; without this it loads only after the style sheet was read. */
const FIRST = /^assets\/inter-latin-[^/]*\.woff2$/;

/** Asks for the first font beside the style sheet, so that the words do not change their shape while one reads. */
export function preloadFonts(): Plugin {
  return {
    name: 'worthwhile-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => FIRST.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

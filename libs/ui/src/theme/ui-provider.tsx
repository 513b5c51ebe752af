import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { ReaderProvider, type Reader } from '../reader/reader.js';
import { ShortcutProvider } from '../keys/use-shortcut.js';
import { ShortcutStore } from '../keys/shortcut-store.js';
import { LinkProvider, type LinkProps } from '../link/link.js';
import { cssVariablesResolver } from './css-variables.js';
import { theme } from './theme.js';

/** Where the chosen scheme is kept; the page's first script reads the same key. */
export const COLOR_SCHEME_KEY = 'worthwhile.color-scheme';

const colorSchemeManager = localStorageColorSchemeManager({ key: COLOR_SCHEME_KEY });
const shortcuts = new ShortcutStore();

export interface UiProviderProps {
  readonly children: ReactNode;
  /** Language, zone and clock of the reader; the browser's own where left out. */
  readonly reader?: Partial<Reader>;
  /** The router's anchor. */
  readonly link?: ComponentType<LinkProps>;
  /** `test` takes away transitions and portals. */
  readonly env?: 'default' | 'test';
}

/** Theme, reader, links and shortcuts: everything the components of this library need. */
export function UiProvider({ children, reader, link, env = 'default' }: UiProviderProps) {
  const inside = (
    <ReaderProvider {...reader}>
      <ShortcutProvider store={shortcuts}>{children}</ShortcutProvider>
    </ReaderProvider>
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      deduplicateCssVariables={false}
      env={env}
    >
      {link ? <LinkProvider value={link}>{inside}</LinkProvider> : inside}
    </MantineProvider>
  );
}

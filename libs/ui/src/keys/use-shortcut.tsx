import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { ShortcutStore, type Shortcut } from './shortcut-store.js';

const ShortcutContext = createContext<ShortcutStore>(new ShortcutStore());

const SETTING = 'worthwhile.single-keys';

/** Hears the keyboard for everything inside. One per app. */
export function ShortcutProvider({
  children,
  store,
}: {
  readonly children: ReactNode;
  readonly store: ShortcutStore;
}) {
  useEffect(() => {
    store.setSingleKeys(localStorage.getItem(SETTING) !== 'off');
    window.addEventListener('keydown', store.onKeyDown);
    return () => window.removeEventListener('keydown', store.onKeyDown);
  }, [store]);
  return <ShortcutContext value={store}>{children}</ShortcutContext>;
}

export interface ShortcutOptions {
  /** Heading in the list of shortcuts; "This page" unless told. */
  readonly group?: string;
  readonly enabled?: boolean;
  readonly whileTyping?: boolean;
}

/** While the component is on the screen, `keys` runs `handler`; `?` lists it under `label`. */
export function useShortcut(
  keys: string,
  handler: (event: KeyboardEvent) => void,
  label: string,
  { group = 'This page', enabled = true, whileTyping = false }: ShortcutOptions = {},
): void {
  const store = useContext(ShortcutContext);
  const latest = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return undefined;
    return store.add({ keys, label, group, whileTyping, handler: (event) => latest(event) });
  }, [store, keys, label, group, enabled, whileTyping]);
}

/** Offers `handler` in the palette under `label` while the component is on the screen, without a key. */
export function useAction(label: string, handler: () => void, options: ShortcutOptions = {}): void {
  useShortcut('', handler, label, options);
}

/** All shortcuts of what is on the screen, the one that would win of each key. */
export function useShortcutList(): readonly Shortcut[] {
  const store = useContext(ShortcutContext);
  const all = useSyncExternalStore(store.subscribe, store.list, store.list);
  return [...new Map(all.map((shortcut) => [shortcut.keys || shortcut.label, shortcut])).values()];
}

/** Turns keys without a modifier on or off for this browser, and remembers it. */
export function useSingleKeys(): { readonly read: () => boolean; readonly set: (on: boolean) => void } {
  const store = useContext(ShortcutContext);
  return {
    read: () => store.singleKeys,
    set: (on) => {
      store.setSingleKeys(on);
      localStorage.setItem(SETTING, on ? 'on' : 'off');
    },
  };
}

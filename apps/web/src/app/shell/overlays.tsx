import { useRouter } from '@tanstack/react-router';
import { useShortcut } from '@worthwhile/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { paletteSwitch } from '../../platform/page/palette-switch.js';
import { Anywhere } from '../../routes/shell-parts.js';
import { PLACES } from './places.js';
import { Quiet } from './quiet.js';
import { shortcutsSwitch } from './shortcuts-switch.js';

const Palette = lazy(() => import('./palette.js').then((m) => ({ default: m.Palette })));
const Shortcuts = lazy(() => import('./shortcuts.js').then((m) => ({ default: m.ShortcutsDialog })));

function useGo(keys: string, href: string, label: string): void {
  const router = useRouter();
  useShortcut(keys, () => router.history.push(href), `Go to ${label}`, { group: 'Go' });
}

/** The palette and the list of shortcuts, loaded when first opened, and the keys that go places. */
export function Overlays() {
  const [palette, setPalette] = useState<number>(0);
  const [shortcuts, setShortcuts] = useState<boolean | null>(null);
  useShortcut('mod+k', () => setPalette((count) => count + 1), 'Search or jump to', {
    group: 'Everywhere',
    whileTyping: true,
  });
  useShortcut('/', () => setPalette((count) => count + 1), 'Search', { group: 'Everywhere' });
  useShortcut('?', () => setShortcuts(true), 'These shortcuts', { group: 'Everywhere' });
  useEffect(() => paletteSwitch.subscribe(() => setPalette((count) => count + 1)), []);
  useEffect(() => shortcutsSwitch.subscribe(() => setShortcuts(true)), []);
  return (
    <>
      {PLACES.map((place) => (
        <GoKey key={place.href} keys={`g ${place.key}`} href={place.href} label={place.label} />
      ))}
      <Quiet>
        <Anywhere />
      </Quiet>
      {/* One boundary each: what loads in one must not mount the other anew. */}
      <Suspense fallback={null}>{palette > 0 && <Palette openedTimes={palette} />}</Suspense>
      <Suspense fallback={null}>
        {shortcuts !== null && <Shortcuts opened={shortcuts} onClose={() => setShortcuts(false)} />}
      </Suspense>
    </>
  );
}

function GoKey({
  keys,
  href,
  label,
}: {
  readonly keys: string;
  readonly href: string;
  readonly label: string;
}) {
  useGo(keys, href, label);
  return null;
}

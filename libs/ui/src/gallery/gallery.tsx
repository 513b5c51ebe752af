import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { Logo } from '../brand/logo.js';
import { ControlsSection } from './controls-section.js';
import { FiguresSection } from './figures-section.js';
import { PeopleSection } from './people-section.js';
import { WordsSection } from './words-section.js';
import classes from './gallery.module.css';

const SCHEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'System' },
] as const;

/** Every component of the design system on one page, for whoever builds a screen. */
export function Gallery() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <main className={classes.page}>
      <header className={classes.line}>
        <h1 className={classes.title}>
          <Logo /> <span>design system</span>
        </h1>
        <SegmentedControl
          aria-label="Appearance"
          data={[...SCHEMES]}
          value={colorScheme}
          onChange={(value) =>
            setColorScheme(SCHEMES.find((scheme) => scheme.value === value)?.value ?? 'auto')
          }
        />
      </header>
      <WordsSection />
      <FiguresSection />
      <PeopleSection />
      <ControlsSection />
    </main>
  );
}

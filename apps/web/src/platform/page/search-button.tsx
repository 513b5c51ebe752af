import { UnstyledButton } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { Kbd } from '@worthwhile/ui';
import { paletteSwitch } from './palette-switch.js';
import classes from './search-button.module.css';

/** Looks like a field, opens the palette. On a phone only the glass. */
export function SearchButton({ compact }: { readonly compact: boolean }) {
  if (compact) {
    return (
      <UnstyledButton
        className={classes.glass}
        aria-label="Search or jump to"
        onClick={() => paletteSwitch.open()}
      >
        <IconSearch size={22} aria-hidden="true" />
      </UnstyledButton>
    );
  }
  return (
    <UnstyledButton className={classes.search} onClick={() => paletteSwitch.open()}>
      <IconSearch size={16} aria-hidden="true" />
      <span className={classes.words}>Search or jump to</span>
      <Kbd keys="mod+K" />
    </UnstyledButton>
  );
}

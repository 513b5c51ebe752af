import type { MantineThemeComponents } from '@mantine/core';

/**
 * Defaults that keep the product consistent. A button is quiet unless it says `variant="filled"`:
 * there is one ember thing on a screen, the next step.
 */
export const componentDefaults: MantineThemeComponents = {
  Button: { defaultProps: { variant: 'default', size: 'sm' } },
  ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
  CloseButton: { defaultProps: { size: 'md' } },
  SegmentedControl: { defaultProps: { size: 'sm', withItemsBorders: false } },
  Checkbox: { defaultProps: { size: 'xs' } },
  Radio: { defaultProps: { size: 'xs' } },
  Switch: { defaultProps: { size: 'sm' } },
  TextInput: { defaultProps: { size: 'sm' } },
  PasswordInput: { defaultProps: { size: 'sm' } },
  NumberInput: { defaultProps: { size: 'sm' } },
  Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
  Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
  MultiSelect: { defaultProps: { size: 'sm' } },
  Autocomplete: { defaultProps: { size: 'sm' } },
  Avatar: { defaultProps: { radius: 999 } },
  Tooltip: {
    defaultProps: {
      openDelay: 350,
      withArrow: false,
      multiline: true,
      events: { hover: true, focus: true, touch: false },
    },
  },
  Menu: { defaultProps: { shadow: 'md', position: 'bottom-end', radius: 'md' } },
  Popover: { defaultProps: { shadow: 'md', radius: 'md' } },
  Modal: {
    defaultProps: {
      radius: 'lg',
      centered: true,
      overlayProps: { backgroundOpacity: 0.32 },
      closeButtonProps: { 'aria-label': 'Close' },
    },
  },
  Drawer: {
    defaultProps: {
      position: 'right',
      overlayProps: { backgroundOpacity: 0.32 },
      closeButtonProps: { 'aria-label': 'Close' },
    },
  },
  Skeleton: { defaultProps: { radius: 'xs' } },
  Tabs: { defaultProps: { keepMounted: false } },
  NavLink: { defaultProps: { variant: 'subtle' } },
};

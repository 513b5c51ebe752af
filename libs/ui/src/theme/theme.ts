import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { font, palette } from './tokens.js';
import { componentDefaults } from './component-defaults.js';

const px = (value: number): string => `${value / 16}rem`;

/** The Mantine theme: warm paper, ink, one ember. Component rules live in `components.css`. */
export const theme = createTheme({
  colors: {
    ember: palette.ember as unknown as MantineColorsTuple,
    gray: palette.gray as unknown as MantineColorsTuple,
    dark: palette.dark as unknown as MantineColorsTuple,
  },
  primaryColor: 'ember',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  black: '#211C18',
  white: '#FFFFFF',
  fontFamily: font.sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: px(12), sm: px(13), md: px(14), lg: px(16), xl: px(20) },
  lineHeights: { xs: px(16), sm: px(20), md: px(20), lg: px(24), xl: px(28) },
  spacing: { xs: px(8), sm: px(12), md: px(16), lg: px(24), xl: px(32) },
  radius: { xs: px(4), sm: px(6), md: px(8), lg: px(12), xl: px(16) },
  defaultRadius: 'sm',
  breakpoints: { xs: '30em', sm: '45em', md: '60em', lg: '75em', xl: '90em' },
  headings: {
    fontFamily: font.sans,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: px(20), lineHeight: px(28) },
      h2: { fontSize: px(16), lineHeight: px(24) },
      h3: { fontSize: px(14), lineHeight: px(20) },
      h4: { fontSize: px(14), lineHeight: px(20) },
      h5: { fontSize: px(13), lineHeight: px(20) },
      h6: { fontSize: px(12), lineHeight: px(16) },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: componentDefaults,
});

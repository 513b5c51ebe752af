import type { CSSVariablesResolver } from '@mantine/core';
import { avatars, color, font, motion, radius, shadow, size, stage, STAGE_ORDER, type } from './tokens.js';

type Scheme = 'light' | 'dark';

function dash(name: string): string {
  return name.replace(/[A-Z]+/g, (part) => `-${part.toLowerCase()}`);
}

/** `--w-*` and Mantine's own variables for one scheme. */
function schemeVariables(scheme: Scheme): Record<string, string> {
  const c = color[scheme];
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(c)) variables[`--w-${dash(name)}`] = value;
  for (const name of STAGE_ORDER) {
    variables[`--w-stage-${name}`] = stage[scheme][name];
    variables[`--w-on-stage-${name}`] = (scheme === 'light' ? stage.onLight : stage.onDark)[name];
  }
  avatars[scheme].forEach(([ground, ink], index) => {
    variables[`--w-avatar-${index}`] = ground;
    variables[`--w-avatar-ink-${index}`] = ink;
  });
  variables['--w-shadow-raised'] = shadow[scheme].raised;
  variables['--w-shadow-lift'] = shadow[scheme].lift;
  return { ...variables, ...mantineVariables(scheme) };
}

/** Mantine's defaults fail AA for dimmed, placeholder and light variants: ours replace them. */
function mantineVariables(scheme: Scheme): Record<string, string> {
  const c = color[scheme];
  return {
    '--mantine-color-body': c.ground,
    '--mantine-color-text': c.ink,
    '--mantine-color-bright': c.ink,
    '--mantine-color-dimmed': c.ink2,
    '--mantine-color-placeholder': c.ink3,
    '--mantine-color-anchor': c.emberText,
    '--mantine-color-default': c.surface,
    '--mantine-color-default-hover': c.hover,
    '--mantine-color-default-color': c.ink,
    '--mantine-color-default-border': c.lineStrong,
    '--mantine-color-error': c.breach,
    '--mantine-color-disabled': c.sunken,
    '--mantine-color-disabled-color': c.ink3,
    '--mantine-color-disabled-border': c.line,
    '--mantine-color-ember-filled': c.ember,
    '--mantine-color-ember-filled-hover': c.emberHover,
    '--mantine-color-ember-light': c.emberSoft,
    '--mantine-color-ember-light-hover': c.emberSoft,
    '--mantine-color-ember-light-color': c.emberSoftText,
    '--mantine-color-ember-outline': c.emberText,
    '--mantine-color-ember-text': c.emberText,
    '--mantine-color-gray-light': c.hover,
    '--mantine-color-gray-light-hover': c.hover,
    '--mantine-color-gray-light-color': c.ink2,
    '--mantine-color-gray-text': c.ink2,
    '--mantine-color-red-text': c.breach,
    '--mantine-color-red-light': c.breachSoft,
    '--mantine-color-red-light-color': c.breach,
    '--mantine-color-green-text': c.kept,
    '--mantine-color-green-light': c.keptSoft,
    '--mantine-color-green-light-color': c.kept,
    '--mantine-color-yellow-light': c.warnSoft,
    '--mantine-color-yellow-light-color': c.warn,
    '--mantine-primary-color-contrast': c.onEmber,
  };
}

function sharedVariables(): Record<string, string> {
  const variables: Record<string, string> = {
    '--w-font-sans': font.sans,
    '--w-font-quote': font.quote,
    '--w-fast': `${motion.fast}ms`,
    '--w-base': `${motion.base}ms`,
    '--w-easing': motion.easing,
  };
  for (const [name, value] of Object.entries(type)) {
    variables[`--w-text-${dash(name)}`] = `${value.size / 16}rem`;
    variables[`--w-leading-${dash(name)}`] = `${value.line / 16}rem`;
  }
  for (const [name, value] of Object.entries(size)) variables[`--w-size-${dash(name)}`] = `${value / 16}rem`;
  for (const [name, value] of Object.entries(radius)) {
    variables[`--w-radius-${dash(name)}`] = `${value / 16}rem`;
  }
  return variables;
}

/** Tokens as CSS variables: `--w-*` for our own style sheets, `--mantine-*` for Mantine's. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: sharedVariables(),
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
});

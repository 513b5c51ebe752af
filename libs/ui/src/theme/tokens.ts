/** Design tokens: every colour, size and radius on the screens. Units are CSS pixels, durations are milliseconds. */

/** Flat colours of both schemes; every ink is AA on every ground named here. */
export const color = {
  light: {
    ground: '#FAF7F2',
    surface: '#FFFDFA',
    sunken: '#F3EEE6',
    hover: '#F1EBE1',
    selected: '#FBEDE3',
    overlay: '#FFFFFF',
    line: '#E8E0D5',
    lineStrong: '#D6CCBE',
    controlBorder: '#8C8175',
    ink: '#211C18',
    ink2: '#5A5149',
    ink3: '#6E645A',
    inkInverse: '#FFFDFA',
    ember: '#BC3F12',
    emberHover: '#A33610',
    emberText: '#B53B10',
    emberSoft: '#FCE8DD',
    emberSoftText: '#8F300D',
    onEmber: '#FFFFFF',
    kept: '#2C6B41',
    keptSoft: '#E4EFE4',
    breach: '#AD1F2D',
    breachSoft: '#FAE5E3',
    warn: '#7F5300',
    warnSoft: '#F8EBCF',
    quote: '#2B211A',
    quoteMark: '#A35C2C',
    focus: '#BC3F12',
    markPitch: '#F9DFA8',
    markThem: '#DCEBDD',
  },
  dark: {
    ground: '#171412',
    surface: '#1F1B18',
    sunken: '#12100E',
    hover: '#292420',
    selected: '#33231B',
    overlay: '#26211D',
    line: '#302A25',
    lineStrong: '#463E37',
    controlBorder: '#83786D',
    ink: '#F2ECE3',
    ink2: '#C2B7AA',
    ink3: '#A59A8E',
    inkInverse: '#171412',
    ember: '#FF8A5C',
    emberHover: '#FF9F78',
    emberText: '#FF9166',
    emberSoft: '#3A2218',
    emberSoftText: '#FFB595',
    onEmber: '#1E0F08',
    kept: '#7CC596',
    keptSoft: '#1D2C21',
    breach: '#FF8087',
    breachSoft: '#371D1E',
    warn: '#E3B25C',
    warnSoft: '#33270F',
    quote: '#F7EEDF',
    quoteMark: '#D9955F',
    focus: '#FF9166',
    markPitch: '#4A3810',
    markThem: '#1F3526',
  },
} as const;

/** One ramp, quiet to strong, in both schemes; the order is the funnel's. A figure always stands beside its bar. */
export const STAGE_ORDER = [
  'plan',
  'invite',
  'register',
  'attend',
  'warm',
  'handoff',
  'converse',
  'outcome',
] as const;

export type StageName = (typeof STAGE_ORDER)[number];

export const stage = {
  light: {
    plan: '#F0E2C8',
    invite: '#EACD9F',
    register: '#E1B077',
    attend: '#D19157',
    warm: '#BE7645',
    handoff: '#985231',
    converse: '#73392A',
    outcome: '#4C2320',
  },
  dark: {
    plan: '#4A4036',
    invite: '#614D3A',
    register: '#7F5F41',
    attend: '#A1754B',
    warm: '#C48D5B',
    handoff: '#E2A877',
    converse: '#F5C69E',
    outcome: '#FFE3CB',
  },
  onLight: {
    plan: '#211C18',
    invite: '#211C18',
    register: '#211C18',
    attend: '#211C18',
    warm: '#1A120C',
    handoff: '#FFFFFF',
    converse: '#FFFFFF',
    outcome: '#FFFFFF',
  },
  onDark: {
    plan: '#F2ECE3',
    invite: '#F2ECE3',
    register: '#FFFFFF',
    attend: '#171412',
    warm: '#171412',
    handoff: '#171412',
    converse: '#171412',
    outcome: '#171412',
  },
} as const satisfies Record<string, Record<StageName, string>>;

/** Ground and ink of initials; a name always gets the same pair. */
export const avatars = {
  light: [
    ['#EADFCF', '#4B3F33'],
    ['#F3DDCB', '#6B3418'],
    ['#E3E3D2', '#43472B'],
    ['#EBD9D6', '#65312C'],
    ['#DDE1DE', '#34423C'],
  ],
  dark: [
    ['#3A332B', '#E6DACA'],
    ['#452D20', '#F6CDB3'],
    ['#34362A', '#D9DCC0'],
    ['#43302E', '#F0CBC6'],
    ['#2C3431', '#CBD8D2'],
  ],
} as const;

/** Mantine's ten-shade palettes. */
export const palette = {
  ember: [
    '#FFF1EA',
    '#FFE0D2',
    '#FFC3AA',
    '#FFA580',
    '#FF8A5C',
    '#EE6A38',
    '#D9531F',
    '#BC3F12',
    '#A33610',
    '#7F290C',
  ],
  gray: [
    '#FAF7F2',
    '#F3EEE6',
    '#E8E0D5',
    '#D6CCBE',
    '#C3B8A9',
    '#A0958A',
    '#8C8175',
    '#6E645A',
    '#5A5149',
    '#3A332D',
  ],
  dark: [
    '#F2ECE3',
    '#D9D0C5',
    '#C2B7AA',
    '#A59A8E',
    '#463E37',
    '#302A25',
    '#292420',
    '#1F1B18',
    '#171412',
    '#12100E',
  ],
} as const;

export const font = {
  sans: "'Inter Variable', Inter, system-ui, sans-serif",
  quote: "'Newsreader Variable', Newsreader, Georgia, serif",
} as const;

export const type = {
  micro: {
    size: 11,
    line: 16,
    weight: 550,
  },
  caption: {
    size: 12,
    line: 16,
    weight: 400,
  },
  table: {
    size: 13,
    line: 20,
    weight: 400,
  },
  body: {
    size: 14,
    line: 20,
    weight: 400,
  },
  lead: {
    size: 16,
    line: 24,
    weight: 400,
  },
  h3: {
    size: 14,
    line: 20,
    weight: 600,
  },
  h2: {
    size: 16,
    line: 24,
    weight: 600,
  },
  h1: {
    size: 20,
    line: 28,
    weight: 600,
    tracking: '-0.012em',
  },
  promise: {
    size: 28,
    line: 36,
    weight: 620,
    tracking: '-0.02em',
  },
  numeral: {
    size: 40,
    line: 48,
    weight: 560,
    tracking: '-0.03em',
  },
  numeralS: {
    size: 24,
    line: 32,
    weight: 560,
    tracking: '-0.02em',
  },
  quoteS: {
    size: 16,
    line: 22,
  },
  quote: {
    size: 19,
    line: 28,
  },
  quoteL: {
    size: 24,
    line: 34,
  },
} as const;

export const size = {
  row: 40,
  rowDense: 36,
  control: 32,
  controlSmall: 28,
  target: 24,
  sidebar: 224,
  topbar: 56,
  sideRail: 320,
} as const;

export const radius = {
  xs: 4,
  sm: 6,
  md: 8,
  lg: 12,
  pill: 999,
} as const;

export const motion = {
  fast: 120,
  base: 180,
  easing: 'cubic-bezier(.2,.7,.2,1)',
  reduced: 0,
} as const;

export const shadow = {
  light: {
    raised: '0 1px 2px rgba(60,40,20,.06)',
    lift: '0 8px 24px -8px rgba(60,40,20,.18), 0 1px 3px rgba(60,40,20,.08)',
  },
  dark: {
    raised: '0 1px 2px rgba(0,0,0,.4)',
    lift: '0 12px 32px -8px rgba(0,0,0,.6), 0 0 0 1px #302A25',
  },
} as const;

/** Which stage colour each part of the warmth bar wears. */
export const warmthSegments = {
  attended: 'register',
  want: 'attend',
  questions: 'warm',
  gotIt: 'handoff',
  worthIt: 'handoff',
  urgency: 'converse',
  permission: 'outcome',
} as const satisfies Record<string, StageName>;

/** A key, 18 by 12: marketing's as drawn, sales' mirrored. */
export const keyGlyph = {
  viewBox: '0 0 18 12',
  path: 'M9.3 5 H17 V8.6 H15.2 V7 H13.4 V8.6 H11.6 V7 H9.3 A4 4 0 1 1 9.3 5 Z',
} as const;

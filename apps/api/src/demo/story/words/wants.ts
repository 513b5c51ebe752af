import type { StoryWant } from '../types.js';
import type { WantText } from './want-text.js';
import { accrualsWants } from './wants-accruals.js';
import { auditWants } from './wants-audit.js';
import { flashWants } from './wants-flash.js';
import { intercompanyWants } from './wants-intercompany.js';
import { oneHeadWants } from './wants-one-head.js';
import { openWants } from './wants-open.js';
import { stockWants } from './wants-stock.js';

const tagged = (problemKey: string | null, texts: readonly WantText[]): StoryWant[] =>
  texts.map((entry) =>
    typeof entry === 'string'
      ? { text: entry, problemKey, language: 'en' }
      : { text: entry[1], problemKey, language: entry[0] },
  );

/**
 * What would make it worth their time, in their own words. Texts may hold choices such
 * as `{six|nine}`; see `worded`.
 */
export const storyWants: readonly StoryWant[] = [
  ...tagged('intercompany', intercompanyWants),
  ...tagged('accruals', accrualsWants),
  ...tagged('audit', auditWants),
  ...tagged('stock', stockWants),
  ...tagged('flash', flashWants),
  ...tagged('one-head', oneHeadWants),
  ...tagged(null, openWants),
];

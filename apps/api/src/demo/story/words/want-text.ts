import type { StoryLanguage } from '../types.js';

/** A want as written: English, or with its language before it. May offer `{choices}`. */
export type WantText = string | readonly [Exclude<StoryLanguage, 'en'>, string];

import { addToDay, dayIn, startOfDay } from '../directory/zoned-day.js';
import type { Period } from './period.js';

/** The periods a report offers, in the order of the menu. `all` is everything that ever happened. */
export const REPORT_PERIODS = ['quarter', 'last-quarter', '30-days', '90-days', '6-months', 'all'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

/**
 * The instants a period stands for, in whole days of the workspace's zone; null for `all`. A period that still runs
 * ends with today, so that the period before it, of the same length, is as far along.
 */
export function reportPeriod(name: ReportPeriod, now: Date, zone: string): Period | null {
  if (name === 'all') return null;
  const today = dayIn(zone, now);
  const quarter = { year: today.year, month: today.month - ((today.month - 1) % 3), day: 1 };
  const tomorrow = addToDay(today, { days: 1 });
  const [first, next] = {
    quarter: [quarter, tomorrow] as const,
    'last-quarter': [addToDay(quarter, { months: -3 }), quarter] as const,
    '30-days': [addToDay(tomorrow, { days: -30 }), tomorrow] as const,
    '90-days': [addToDay(tomorrow, { days: -90 }), tomorrow] as const,
    '6-months': [addToDay(tomorrow, { months: -6 }), tomorrow] as const,
  }[name];
  return { from: startOfDay(first, zone), to: startOfDay(next, zone) };
}

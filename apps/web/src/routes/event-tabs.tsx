import { EmptyState } from '@worthwhile/ui';
import { lazy, type ReactNode } from 'react';

/** One tab of the event page. `Panel` gets the event's id and reads its own data; load it lazily. */
export interface EventTabPart {
  readonly value: string;
  readonly label: string;
  readonly Panel: (props: { readonly eventId: string }) => ReactNode;
}

/** Stands until the stage has its panel. */
function later(title: string, words: string): EventTabPart['Panel'] {
  return () => <EmptyState title={title}>{words}</EmptyState>;
}

/**
 * The tabs after the Brief, in the order of the funnel. A stage replaces its line by its own panel:
 * `Panel: lazy(() => import('../features/invite/audience-panel.js').then((m) => ({ default: m.AudiencePanel })))`.
 */
export const EVENT_TABS: readonly EventTabPart[] = [
  {
    value: 'audience',
    label: 'Audience',
    Panel: later('No audience yet', 'Nominations and invitations come here.'),
  },
  {
    value: 'registrations',
    label: 'Registrations',
    Panel: later('Nobody registered yet', 'They come here with what they want, in their own words.'),
  },
  { value: 'day', label: 'Day of event', Panel: later('Not yet', 'Attendance comes here on the day.') },
  {
    value: 'follow-through',
    label: 'Follow-through',
    Panel: later('Not yet', 'What they got, and who is warm, comes here after the event.'),
  },
  {
    value: 'results',
    label: 'Results',
    Panel: lazy(() =>
      import('../features/insights/event-results.js').then((m) => ({ default: m.EventResults })),
    ),
  },
];

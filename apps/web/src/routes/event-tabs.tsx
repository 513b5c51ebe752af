import { lazy, type ReactNode } from 'react';

/** One tab of the event page. `Panel` gets the event's id and reads its own data; load it lazily. */
export interface EventTabPart {
  readonly value: string;
  readonly label: string;
  readonly Panel: (props: { readonly eventId: string }) => ReactNode;
}

/**
 * The tabs after the Brief, in the order of the funnel. A stage replaces its line by its own panel:
 * `Panel: lazy(() => import('../features/invite/audience-panel.js').then((m) => ({ default: m.AudiencePanel })))`.
 */
export const EVENT_TABS: readonly EventTabPart[] = [
  {
    value: 'audience',
    label: 'Audience',
    Panel: lazy(() =>
      import('../features/invite/audience-panel.js').then((m) => ({ default: m.AudiencePanel })),
    ),
  },
  {
    value: 'registrations',
    label: 'Registrations',
    Panel: lazy(() =>
      import('../features/register/registrations-panel.js').then((m) => ({ default: m.RegistrationsPanel })),
    ),
  },
  {
    value: 'day',
    label: 'Day of event',
    Panel: lazy(() => import('../features/attend/day-panel.js').then((m) => ({ default: m.DayPanel }))),
  },
  {
    value: 'follow-through',
    label: 'Follow-through',
    Panel: lazy(() =>
      import('../features/warm/follow-through-panel.js').then((m) => ({ default: m.FollowThroughPanel })),
    ),
  },
  {
    value: 'results',
    label: 'Results',
    Panel: lazy(() =>
      import('../features/insights/event-results.js').then((m) => ({ default: m.EventResults })),
    ),
  },
];

import { createLazyRoute } from '@tanstack/react-router';
import { EventScreen } from '../features/plan/event/event-screen.js';
import { EVENT_TABS } from './event-tabs.js';

function EventRoute() {
  const { eventId } = Route.useParams();
  const tabs = EVENT_TABS.map(({ value, label, Panel }) => ({
    value,
    label,
    panel: <Panel eventId={eventId} />,
  }));
  return <EventScreen key={eventId} eventId={eventId} tabs={tabs} />;
}

export const Route = createLazyRoute('/shell/plan/events/$eventId')({ component: EventRoute });

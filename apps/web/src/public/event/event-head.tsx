import { isoInZone } from '@worthwhile/domain';
import type { ReactElement } from 'react';
import type { PublicEvent } from './public-event.js';

const MODES: Record<string, string> = {
  virtual: 'OnlineEventAttendanceMode',
  in_person: 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

/** Descriptions for sharing (Open Graph) and for search engines (schema.org Event). */
export function eventHead(event: PublicEvent): ReactElement {
  const description = event.summary ?? event.takeAways.join('. ');
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={event.url} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={event.host} />
      <meta property="og:title" content={event.promise} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={event.url} />
      <meta name="twitter:card" content="summary" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(eventJson(event)) }} />
    </>
  );
}

/** The event as schema.org describes it. The link to join is never part of it. */
export function eventJson(event: PublicEvent): Record<string, unknown> {
  const online = { '@type': 'VirtualLocation', url: event.url };
  const place = { '@type': 'Place', name: event.place, address: event.place };
  const left = event.capacity === null || event.seatsTaken < event.capacity;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.promise,
    description: event.summary ?? event.takeAways.join('. '),
    url: event.url,
    startDate: isoInZone(event.startsAt, event.timeZone),
    ...(event.endsAt ? { endDate: isoInZone(event.endsAt, event.timeZone) } : {}),
    eventStatus: `https://schema.org/${event.stage === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${MODES[event.mode ?? 'virtual'] ?? MODES['virtual']}`,
    location: event.mode === 'hybrid' ? [place, online] : event.mode === 'in_person' ? place : online,
    organizer: { '@type': 'Organization', name: event.host },
    performer: event.hosts.map(({ name }) => ({ '@type': 'Person', name })),
    ...(event.capacity === null ? {} : { maximumAttendeeCapacity: event.capacity }),
    offers: {
      '@type': 'Offer',
      url: event.url,
      price: 0,
      priceCurrency: 'EUR',
      availability: `https://schema.org/${left ? 'InStock' : 'SoldOut'}`,
    },
  };
}

/** JSON inside a script element: nothing in it may end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

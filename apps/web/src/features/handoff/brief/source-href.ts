/** The row a line was read from, as the API names it. */
interface Source {
  readonly kind: string;
  readonly id: string;
}

/** Where a line of the brief leads: the page on which its source stands. */
export function sourceHref({ kind, id }: Source, personId: string, eventId: string): string {
  switch (kind) {
    case 'problem':
      return `/problems/${id}`;
    case 'event':
      return `/plan/events/${id}`;
    case 'registration':
      return `/plan/events/${eventId}?tab=registrations`;
    case 'feedback':
      return `/plan/events/${eventId}?tab=follow-through`;
    default:
      // Wants and permissions stand in the person's timeline.
      return `/people/${personId}`;
  }
}

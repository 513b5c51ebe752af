/** Every zone this browser knows, by name, with the reader's own even when the list lacks it. */
export function timeZoneChoices(current: string): { value: string; label: string }[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current]);
  return [...known].toSorted().map((zone) => ({ value: zone, label: zoneLabel(zone) }));
}

/** `America/Argentina/Buenos_Aires` reads "Buenos Aires, America/Argentina": people look for the city. */
export function zoneLabel(zone: string): string {
  const parts = zone.replaceAll('_', ' ').split('/');
  const city = parts.pop() ?? zone;
  return parts.length > 0 ? `${city}, ${parts.join('/')}` : city;
}

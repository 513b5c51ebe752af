import { FactList, formatDate, useReader } from '@worthwhile/ui';
import type { PersonRowFragment as PersonRow } from '../../../graphql/generated/graphql.js';
import { WarmthFigure } from '../people/warmth-figure.js';

/** What is known beside what they said. */
export function PersonFacts({ person }: { readonly person: PersonRow }) {
  const { locale, timeZone } = useReader();
  return (
    <FactList
      labelWidth={88}
      facts={[
        { label: 'Industry', value: person.industry ?? null },
        { label: 'Warmth', value: person.warmth == null ? null : <WarmthFigure points={person.warmth} /> },
        {
          label: 'Known since',
          value: formatDate(person.createdAt, { locale, timeZone, weekday: false, year: true }),
        },
      ]}
    />
  );
}

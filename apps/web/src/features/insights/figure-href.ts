import { useLocation } from '@tanstack/react-router';
import type { FunnelStageName } from '../../graphql/generated/graphql.js';

/** The address of this screen with the people behind a stage opened. */
export function useFigureHref(): (stage: FunnelStageName) => string {
  const { pathname, search } = useLocation();
  return (stage) => {
    const entries = Object.entries(search as Record<string, string | undefined>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return `${pathname}?${new URLSearchParams([...entries.filter(([name]) => name !== 'figure'), ['figure', stage]])}`;
  };
}

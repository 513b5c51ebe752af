import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { UiProvider } from '../theme/ui-provider.js';

/** The present of every component spec: Tuesday 13 October 2026, 11:42 in Lisbon. */
export const NOW = Date.parse('2026-10-13T10:42:00Z');

/** Renders inside the design system, for a reader in Lisbon with British formats and a clock that stands. */
export function renderUi(element: ReactElement) {
  return render(
    <UiProvider env="test" reader={{ locale: 'en-GB', timeZone: 'Europe/Lisbon', now: () => NOW }}>
      {element}
    </UiProvider>,
  );
}

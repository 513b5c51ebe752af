import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { UiProvider } from '@worthwhile/ui';
import { RegistrationFigures } from './registration-figures.js';

const reader = { locale: 'en-GB', timeZone: 'Europe/Lisbon', now: () => Date.parse('2026-10-13T09:00:00Z') };
const summary = {
  __typename: 'RegistrationSummary' as const,
  registered: 1_082,
  cancelled: 7,
  withWords: 541,
  allowRep: 380,
  seatsLeft: 38,
};

const show = (
  over: Partial<Omit<typeof summary, 'seatsLeft'> & { seatsLeft: number | null }> = {},
  goal: number | null = 1_200,
) =>
  render(
    <UiProvider env="test" reader={reader}>
      <RegistrationFigures summary={{ ...summary, ...over }} goal={goal} />
    </UiProvider>,
  );

describe('the figures of registrations', () => {
  it('stand beside their words, against the goal', () => {
    show();
    expect(screen.getByRole('region', { name: 'Seats' }).textContent).toContain('1,082 have a seat');
    expect(screen.getByText('Goal 1,200')).toBeTruthy();
    expect(screen.getByText('541 of 1,082')).toBeTruthy();
    expect(screen.getByText('38')).toBeTruthy();
  });

  it('say so when seats are not counted and no goal is set', () => {
    show({ registered: 1, seatsLeft: null }, null);
    expect(screen.getByText('not counted')).toBeTruthy();
    expect(screen.getByRole('region').textContent).toContain('1 has a seat');
    expect(screen.queryByText(/^Goal/)).toBeNull();
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { peopleCsv } from './export-people.js';
import { PeopleCountsQuery, PeopleQuery } from './people-documents.js';
import { PeopleScreen } from './people-screen.js';

const person = (id: string, name: string) => ({
  __typename: 'Person' as const,
  id,
  name,
  email: `${id}@halden.example`,
  role: 'Group Controller',
  company: 'Halden Pumps',
  industry: null,
  ownerName: null,
  want: `Nine days, "${name}"`,
  warmth: 86,
  createdAt: '2026-05-21T09:00:00.000Z',
});
const AMARA = person('amara', 'Amara Lindqvist-Nwosu');
const TUNDE = person('tunde', 'Tunde Balogun');
const PIOTR = person('piotr', 'Piotr Zawadzki');

const ALL = { first: 100, q: null, ownerId: null };
const page = (
  variables: object,
  people: object[],
  nextCursor: string | null = null,
): MockLink.MockedResponse => ({
  request: { query: PeopleQuery, variables: { ...ALL, ...variables } },
  result: { data: { people: { __typename: 'PersonPage', people, nextCursor } } },
});
const counts = (filter: object, shown: number, all = 1_000, capped = true): MockLink.MockedResponse => ({
  request: { query: PeopleCountsQuery, variables: { q: null, ownerId: null, me: 'jonah', ...filter } },
  result: {
    data: {
      shown: { __typename: 'CappedCount', count: shown, capped: capped && shown === 1_000 },
      all: { __typename: 'CappedCount', count: all, capped },
      mine: { __typename: 'CappedCount', count: 1, capped: false },
    },
  },
});
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('a')?.textContent);

/** Says at once that what it observes is in view. */
class InView {
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(): void {
    this.tell([{ isIntersecting: true }]);
  }
  disconnect(): void {}
}

describe('the list of people', () => {
  const { IntersectionObserver } = globalThis;
  afterEach(() => {
    globalThis.IntersectionObserver = IntersectionObserver;
  });

  it('finds as one types and keeps it in the address, as does whose people to show', async () => {
    const { address } = await renderScreen(<PeopleScreen />, {
      at: '/people',
      mocks: [
        page({}, [AMARA, TUNDE]),
        counts({}, 1_000),
        page({ q: 'tunde' }, [TUNDE]),
        counts({ q: 'tunde' }, 1),
        page({ ownerId: 'jonah' }, [AMARA]),
        counts({ ownerId: 'jonah' }, 1),
      ],
    });
    expect(await screen.findByText('Amara Lindqvist-Nwosu')).toBeInTheDocument();
    expect(await screen.findAllByText('1,000+')).not.toHaveLength(0);
    await userEvent.type(screen.getByRole('searchbox'), ' tunde ');
    await waitFor(() => expect(address()).toBe('/people?q=tunde'));
    await waitFor(() => expect(names()).toEqual(['Tunde Balogun']));
    expect(await screen.findByText('1 of 1,000+')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: /My people/ }));
    await waitFor(() => expect(names()).toEqual(['Amara Lindqvist-Nwosu']));
    expect(address()).toBe('/people?owner=mine');
    expect(screen.getByRole('button', { name: 'Remove the filter Owner is me' })).toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('selects by keyboard and hands the chosen to whoever invites', async () => {
    await renderScreen(
      <PeopleScreen
        inviteDialog={({ people, opened }) =>
          opened && <p role="note">Invite {people.map(({ name }) => name).join(' and ')}</p>
        }
      />,
      { at: '/people', mocks: [page({}, [AMARA, TUNDE, PIOTR]), counts({}, 3, 3, false)] },
    );
    await screen.findByText('Piotr Zawadzki');
    await userEvent.keyboard('jxjjx');
    expect(screen.getByRole('toolbar')).toHaveTextContent('2 selected');
    await userEvent.keyboard('n');
    expect(screen.getByRole('note')).toHaveTextContent('Invite Amara Lindqvist-Nwosu and Piotr Zawadzki');
  });

  it('reads each further page once, although its end stays in view, and again when it failed', async () => {
    globalThis.IntersectionObserver = InView as never;
    const failing = {
      request: { query: PeopleQuery, variables: { ...ALL, after: 'one' } },
      error: new Error('down'),
    };
    await renderScreen(<PeopleScreen />, {
      at: '/people',
      mocks: [
        page({}, [AMARA], 'one'),
        counts({}, 3, 3, false),
        failing,
        page({ after: 'one' }, [TUNDE], 'two'),
        page({ after: 'two' }, [PIOTR]),
      ],
    });
    expect(await screen.findByText('The next people could not be read')).toBeInTheDocument();
    expect(names()).toEqual(['Amara Lindqvist-Nwosu']);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Piotr Zawadzki')).toBeInTheDocument();
    expect(names()).toEqual(['Amara Lindqvist-Nwosu', 'Tunde Balogun', 'Piotr Zawadzki']);
    expect(screen.queryByText('The next people could not be read')).not.toBeInTheDocument();
  });

  it('says what to do first when nobody is here', async () => {
    await renderScreen(<PeopleScreen />, { at: '/people', mocks: [page({}, []), counts({}, 0, 0, false)] });
    expect(await screen.findByText('Nobody is here yet')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Import a file' })).toHaveAttribute('href', '/people/import');
  });

  it('says when the people could not be read, and reads them again', async () => {
    const failing = { request: { query: PeopleQuery, variables: ALL }, error: new Error('down') };
    await renderScreen(<PeopleScreen />, {
      at: '/people',
      mocks: [failing, page({}, [AMARA]), counts({}, 1, 1, false)],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Amara Lindqvist-Nwosu')).toBeInTheDocument();
  });

  it('exports people with their words as they wrote them', () => {
    expect(peopleCsv([AMARA]).split('\r\n')[1]).toBe(
      'Amara Lindqvist-Nwosu,amara@halden.example,Halden Pumps,Group Controller,,"Nine days, ""Amara Lindqvist-Nwosu""",86,,2026-05-21',
    );
  });
});

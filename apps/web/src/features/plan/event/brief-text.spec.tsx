import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { EventPatchInput } from '../../../graphql/generated/graphql.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { eventPage, ingrid } from '../testing/event-page.js';
import { BriefText } from './brief-text.js';
import { EditingProvider } from './editing.js';
import { EditEventMutation } from './event-documents.js';

const edit = (revision: number, patch: EventPatchInput, answer: object, acceptUnpublish = false) => {
  const result = jest.fn(() => ({ data: { editEvent: answer } }));
  const variables = { id: 'e1', revision, patch, acceptUnpublish };
  return { mock: { request: { query: EditEventMutation, variables }, result: result as never }, result };
};
const edited = (over: object = {}) => ({
  __typename: 'EventEdited',
  voidedKeys: [],
  unpublished: false,
  event: eventPage(over),
});
const changed = (over: object) => ({
  __typename: 'EventChangedMeanwhile',
  message: 'Somebody saved this brief while you were writing.',
  theirs: eventPage({ revision: 5, updatedBy: ingrid, ...over }),
});
const refused = (code: string, message: string) => ({
  __typename: 'EventRefused',
  code,
  message,
  event: eventPage(),
});

const promise = (
  <EditingProvider event={eventPage()}>
    <BriefText label="Promise" read={(event) => event.promise} write={(text) => ({ promise: text })} />
  </EditingProvider>
);
const write = async (text: string) => {
  await userEvent.click(await screen.findByRole('button', { name: /^Promise/ }));
  const field = screen.getByRole('textbox', { name: 'Promise' });
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
  return field;
};

// On a busy machine a page takes its time.
jest.setTimeout(20_000);

describe('a text of the brief', () => {
  it('is saved on the revision the reader was shown', async () => {
    const { mock, result } = edit(4, { promise: 'Leave with one page' }, edited());
    await renderScreen(promise, { mocks: [mock] });
    await write('Leave with one page');
    await waitFor(() => expect(result).toHaveBeenCalled());
    expect(await screen.findByRole('button', { name: /^Promise/ })).toBeInTheDocument();
  });

  it('is saved again by itself when others changed another part', async () => {
    const mine = { promise: 'Leave with one page' };
    const first = edit(4, mine, changed({ summary: 'Theirs' }));
    const second = edit(5, mine, edited({ revision: 6 }));
    await renderScreen(promise, { mocks: [first.mock, second.mock] });
    await write('Leave with one page');
    await waitFor(() => expect(second.result).toHaveBeenCalled());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows theirs beside yours when they changed the same part, and saves yours when asked', async () => {
    const mine = { promise: 'Leave with one page' };
    const first = edit(4, mine, changed({ promise: 'Leave with a calendar' }));
    const second = edit(5, mine, edited({ revision: 6 }));
    await renderScreen(promise, { mocks: [first.mock, second.mock] });
    const field = await write('Leave with one page');
    const both = await screen.findByRole('group', { name: 'Two versions' });
    expect(both).toHaveTextContent('Ingrid Vaszary saved this while you were writing');
    expect(both).toHaveTextContent(/Theirs.*calendar/);
    expect(both).toHaveTextContent(/Yours.*one page/);
    expect(field).toHaveValue('Leave with one page');
    await userEvent.click(screen.getByRole('button', { name: 'Save mine' }));
    await waitFor(() => expect(second.result).toHaveBeenCalled());
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Two versions' })).toBeNull());
  });

  it('lets theirs stand when asked', async () => {
    const { mock } = edit(4, { promise: 'Mine' }, changed({ promise: 'Theirs' }));
    await renderScreen(promise, { mocks: [mock] });
    await write('Mine');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep theirs' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('asks before a public page goes off, and keeps the text when the answer is no', async () => {
    const patch = { promise: 'Mine' };
    const asked = edit(
      4,
      patch,
      refused('WOULD_UNPUBLISH', 'This voids both keys and takes the public page off.'),
    );
    const done = edit(4, patch, edited({ revision: 5 }), true);
    await renderScreen(promise, { mocks: [asked.mock, asked.mock, done.mock] });
    const field = await write('Mine');
    expect(await screen.findByText(/takes the public page off/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('the page stays as it is');
    expect(field).toHaveValue('Mine');
    await userEvent.type(field, '{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Save and take it off' }));
    await waitFor(() => expect(done.result).toHaveBeenCalled());
  });

  it('keeps the text and says why when the server refuses it or is away', async () => {
    const { mock } = edit(4, { promise: 'Mine' }, refused('HAS_BEGUN', 'The event has begun.'));
    const away = { request: mock.request, error: new Error('offline') };
    await renderScreen(promise, { mocks: [mock, away] });
    const field = await write('Mine');
    expect(await screen.findByRole('alert')).toHaveTextContent('The event has begun.');
    await userEvent.type(field, '{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('What you typed is kept'));
    expect(field).toHaveValue('Mine');
  });
});

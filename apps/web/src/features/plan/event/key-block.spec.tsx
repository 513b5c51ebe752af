import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { eventPage, ingrid, mara, turnedBy } from '../testing/event-page.js';
import { PublishEventMutation, TurnKeyMutation } from './event-documents.js';
import { KeyBlock } from './key-block.js';

const asMara = { id: 'mara', name: 'Mara Okonjo', team: 'sales' as const };
const turnMock = (answer: Record<string, unknown>) => {
  const result = jest.fn(() => ({ data: { turnKey: answer } }));
  const variables = { id: 'e1', keyRevision: 2 };
  return { mock: { request: { query: TurnKeyMutation, variables }, result: result as never }, result };
};
const bothTurned = {
  keys: { __typename: 'EventKeys' as const, marketing: turnedBy(ingrid), sales: turnedBy(mara) },
};

// On a busy machine a page takes its time.
jest.setTimeout(20_000);

describe('the key block', () => {
  it('lets the reader turn the key of their own team, for the text they see', async () => {
    const { mock, result } = turnMock({ __typename: 'EventSaved', event: eventPage(bothTurned) });
    await renderScreen(<KeyBlock event={eventPage()} />, { mocks: [mock], member: asMara });
    expect(await screen.findByText(/by Ingrid Vaszary/)).toBeInTheDocument();
    expect(screen.getByText('your turn')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /Turn the sales key/ }));
    await waitFor(() => expect(result).toHaveBeenCalled());
  });

  it('turns it with the key t as well', async () => {
    const { mock, result } = turnMock({ __typename: 'EventSaved', event: eventPage(bothTurned) });
    await renderScreen(<KeyBlock event={eventPage()} />, { mocks: [mock], member: asMara });
    await screen.findByText('your turn');
    await userEvent.keyboard('t');
    await waitFor(() => expect(result).toHaveBeenCalled());
  });

  it('says which line is missing while the key cannot be turned', async () => {
    const event = eventPage({ stage: 'planning', hosts: [] });
    await renderScreen(<KeyBlock event={event} />, { member: asMara });
    const button = await screen.findByRole('button', { name: /Turn the sales key/ });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription('Before the key can be turned: name a host.');
  });

  it('shows the other team’s key without a way to turn it', async () => {
    await renderScreen(<KeyBlock event={eventPage()} />, { member: { id: 'noor', team: 'marketing' } });
    expect(await screen.findByText('Waits for sales.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers to take one’s own key back', async () => {
    await renderScreen(<KeyBlock event={eventPage()} />, { member: { id: 'ingrid', team: 'marketing' } });
    expect(await screen.findByRole('button', { name: 'Take it back' })).toBeInTheDocument();
  });

  it('opens the page once both are turned, and then shows its address', async () => {
    const published = eventPage({
      ...bothTurned,
      stage: 'published',
      publishedAt: '2026-10-13T10:42:00.000Z',
    });
    const result = jest.fn(() => ({
      data: { publishEvent: { __typename: 'EventSaved', event: published } },
    }));
    const mock = {
      request: { query: PublishEventMutation, variables: { id: 'e1' } },
      result: result as never,
    };
    const { unmount } = await renderScreen(<KeyBlock event={eventPage(bothTurned)} />, {
      mocks: [mock],
      member: asMara,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(result).toHaveBeenCalled());
    unmount();
    await renderScreen(<KeyBlock event={published} />, { member: asMara });
    expect(await screen.findByRole('link', { name: /events.closewell.example/ })).toHaveAttribute(
      'href',
      published.publicUrl,
    );
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeInTheDocument();
  });
});

import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { OutboxMailQuery, OutboxQuery } from './outbox-documents.js';
import { OutboxScreen } from './outbox-screen.js';

const mail = {
  __typename: 'OutboxMail',
  id: 'one',
  toAddress: 'amara@halden.example',
  toName: 'Amara Lindqvist-Nwosu',
  subject: 'You have a seat',
  purpose: 'confirmation',
  status: 'kept',
  createdAt: '2026-10-13T10:00:00.000Z',
};
const LIST: MockLink.MockedResponse = {
  request: { query: OutboxQuery, variables: { first: 50 } },
  result: {
    data: { __typename: 'Query', outbox: { __typename: 'OutboxPage', nextCursor: null, mails: [mail] } },
  },
};
const ONE: MockLink.MockedResponse = {
  request: { query: OutboxMailQuery, variables: { id: 'one' } },
  result: {
    data: {
      __typename: 'Query',
      outboxMail: {
        ...mail,
        error: null,
        textBody: 'Your page: https://worthwhile.example/m/abc',
        htmlBody:
          '<!doctype html><html><head></head><body><a href="https://worthwhile.example/m/abc">Your page</a></body></html>',
      },
    },
  },
};
const admin = { role: 'admin' } as const;

describe('the outbox', () => {
  it('opens a mail in a frame without scripts, whose links open in a window of their own', async () => {
    const { address } = await renderScreen(<OutboxScreen />, {
      at: '/settings/outbox',
      member: admin,
      mocks: [LIST, ONE],
    });
    expect(await screen.findByText(/No SMTP server is set up, so mails are kept here/)).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: /You have a seat/ }));
    const frame = await screen.findByTitle('You have a seat');
    expect(frame).toHaveAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
    expect(frame.getAttribute('srcdoc')).toContain('<head><base target="_blank"></head>');
    expect(address()).toBe('/settings/outbox?mail=one');
    await userEvent.click(screen.getByRole('radio', { name: 'As plain text' }));
    const link = await screen.findByRole('link', { name: 'https://worthwhile.example/m/abc' });
    expect(link).toHaveAttribute('href', 'https://worthwhile.example/m/abc');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('is moved through with j and k', async () => {
    const { address } = await renderScreen(<OutboxScreen />, {
      at: '/settings/outbox',
      member: admin,
      mocks: [LIST, ONE],
    });
    await screen.findByRole('link', { name: /You have a seat/ });
    await userEvent.keyboard('j');
    expect(await screen.findByTitle('You have a seat')).toBeInTheDocument();
    expect(address()).toBe('/settings/outbox?mail=one');
  });

  it('is for admins', async () => {
    await renderScreen(<OutboxScreen />, { at: '/settings/outbox' });
    expect(screen.getByText('This is for admins')).toBeVisible();
  });
});

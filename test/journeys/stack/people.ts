import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';

const pictures = join(import.meta.dirname, '../../../dist/journeys');

/** Where the application under test is. */
export const base = (): string => process.env['JOURNEY_URL'] ?? '';

/** Somebody at a browser of their own. */
export interface Somebody {
  context: BrowserContext;
  page: Page;
  /** A picture of what they see, whole page, named by the step of the journey. */
  picture(name: string): Promise<void>;
}

export async function somebody(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Somebody> {
  const context = await browser.newContext({ baseURL: base(), ...options });
  const page = await context.newPage();
  const picture = async (name: string): Promise<void> => {
    await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  };
  return { context, page, picture };
}

/** Sets the application's clock, and that of these browsers, to an instant; it runs on from there. */
export async function setClock(at: Date, people: Somebody[]): Promise<void> {
  await fetch(`${process.env['JOURNEY_CONTROL']}/?at=${at.toISOString()}`);
  for (const { context } of people) await context.clock.setSystemTime(at);
}

/** The link with this path in the newest mail to an address, read by the admin in the outbox. */
export async function linkInMail(admin: Page, address: string, path: string): Promise<string> {
  const found = await admin.evaluate(
    async ([to, wanted]) => {
      for (let attempt = 0; attempt < 60; attempt += 1) {
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ outbox(first: 100) { mails { toAddress textBody } } }' }),
        });
        const { data } = (await answer.json()) as {
          data: { outbox: { mails: { toAddress: string; textBody: string }[] } };
        };
        for (const { toAddress, textBody } of data.outbox.mails) {
          const link =
            toAddress === to && new RegExp(`https?://[^\\s]+(${wanted}[^\\s]+)`).exec(textBody)?.[1];
          if (link) return link;
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      return '';
    },
    [address, path] as const,
  );
  if (!found) throw new Error(`No mail to ${address} holds a link to ${path}.`);
  return found;
}

import { expect, test } from '@playwright/test';
import { somebody } from './stack/people.js';

test('an empty installation is set up by the first person who comes', async ({ browser }) => {
  const first = await somebody(browser);
  await first.page.goto('/');
  await expect(first.page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await first.picture('00-set-up');
});

/** Stops the run's PostgreSQL and removes its folder. */
export default async function globalTeardown() {
  await globalThis.__TEST_DATABASE__?.stop();
}

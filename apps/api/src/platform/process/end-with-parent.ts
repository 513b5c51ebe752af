/**
 * Ends this process cleanly when the one that started it is gone, so that a killed `npm start` leaves nothing running.
 * Does nothing for a process that was started without a message channel. Call it first: a parent may die while this
 * process is still starting, and then there is nothing to close yet.
 * @param close what to close by then
 */
export function endWithParent(close: () => Promise<void> | undefined): void {
  if (!process.send) return;
  const end = (): void => {
    Promise.resolve(close()).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  if (process.connected === false) end();
  else process.once('disconnect', end);
}

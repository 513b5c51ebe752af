/**
 * Ends this process cleanly when the one that started it is gone, so that a killed `npm start` leaves nothing running.
 * Does nothing for a process that was started without a message channel.
 */
export function endWithParent(close: () => Promise<void>): void {
  if (!process.send) return;
  process.on('disconnect', () => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

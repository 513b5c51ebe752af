const timer = setInterval(() => undefined, 1_000);
const stop = () => {
  clearInterval(timer);
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('disconnect', stop);
// The parent may have gone before anybody listened.
if (process.connected === false) stop();

/**
 * The oldest Node that runs Worthwhile. This file is read by older ones too, so it uses nothing they do not know.
 */
/** @type {[number, number]} major and minor */
const needed = [20, 19];

/**
 * Says why this Node is too old, or nothing.
 * @param {string} version such as `20.19.0`
 * @returns {string}
 */
export function whyTooOld(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return '';
  return (
    'Worthwhile needs Node ' +
    needed.join('.') +
    ' or newer (22 and 24 are fine); this is Node ' +
    version +
    '.\n' +
    'Nothing was changed. Install a newer Node, for example with `nvm install 22`, and start again.'
  );
}

/** Ends the process with a clear message when Node is too old. */
export function requireNode() {
  const why = whyTooOld(process.versions.node);
  if (why) {
    process.stderr.write(why + '\n');
    process.exit(1);
  }
}

/**
 * What a person reads when everything runs.
 * @param {string} url
 * @param {readonly import('./prepare.mjs').SignIn[]} signIns
 */
export function welcome(url, signIns) {
  const lines = ['', `Worthwhile runs at ${url}`];
  if (signIns.length > 0) {
    const name = Math.max(...signIns.map((person) => person.name.length));
    const role = Math.max(...signIns.map((person) => person.role.length));
    lines.push('', 'Sign in as one of the people of the demo story:', '');
    for (const person of signIns) {
      const columns = [
        person.name.padEnd(name),
        person.role.padEnd(role),
        person.email,
        person.password ?? '',
      ];
      lines.push(`  ${columns.join('   ')}`.trimEnd());
    }
  }
  lines.push('', 'Stop with Ctrl-C.', '');
  return lines.join('\n');
}

/** Where something was said: "On the registration page", "On their own page", "By the unsubscribe link". */
export function sourceWords(source: string): string {
  if (source === 'own page') return 'On their own page';
  return `${source.endsWith('page') ? 'On' : 'By'} the ${source}`;
}

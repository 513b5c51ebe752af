/**
 * A mail's HTML as the reading pane shows it: whole, with links that open in a window of their own. The frame it is
 * shown in runs no scripts.
 */
export function mailHtml(html: string): string {
  const base = '<base target="_blank">';
  for (const place of [/<head[^>]*>/i, /<html[^>]*>/i, /<!doctype[^>]*>/i]) {
    if (place.test(html)) return html.replace(place, (found) => found + base);
  }
  return base + html;
}

/** Text in pieces, each address by itself, so that it can be followed. */
export function linkPieces(text: string): { text: string; href: string | null }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, href: /^https?:\/\//.test(piece) ? piece : null }));
}

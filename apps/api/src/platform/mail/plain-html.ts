const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A letter as HTML: one paragraph a line, addresses made into links, no styling but the reader's own. */
export function plainHtml(lines: string[]): string {
  const paragraphs = lines.map((line) => {
    const escaped = escapeHtml(line).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
    return `<p style="margin:0 0 16px">${escaped}</p>`;
  });
  return `<!doctype html><html lang="en"><body style="font:16px/1.5 system-ui,sans-serif;max-width:560px;padding:16px">${paragraphs.join('')}</body></html>`;
}

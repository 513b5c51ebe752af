import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A mail as it is handed to the outbox: text stands beside HTML always. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
}

const SANS = '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';
const INK = '#211c18';
const QUIET = '#5a5149';
const EMBER = '#bc3f12';

/** Styles stand on each element: mail programs take little else. */
const STYLE = {
  body: {
    margin: 0,
    padding: 0,
    background: '#faf7f2',
    color: INK,
    fontFamily: SANS,
    fontSize: 16,
    lineHeight: '25px',
  },
  personal: {
    margin: 0,
    padding: 0,
    background: '#ffffff',
    color: INK,
    fontFamily: SANS,
    fontSize: 16,
    lineHeight: '25px',
  },
  frame: { maxWidth: 536, margin: '0 auto', padding: '24px 32px 32px' },
  head: { margin: '0 0 16px', fontSize: 34, lineHeight: '40px', letterSpacing: '-0.02em', fontWeight: 700 },
  section: { margin: '32px 0 6px', fontSize: 17, lineHeight: '24px', fontWeight: 600 },
  line: { margin: 0 },
  paragraph: { margin: '0 0 16px' },
  quiet: { margin: '6px 0 0', fontSize: 14, lineHeight: '20px', color: QUIET },
  quote: {
    margin: '0 0 0 32px',
    fontFamily: 'Georgia, serif',
    fontStyle: 'italic',
    fontSize: 21,
    lineHeight: '32px',
    whiteSpace: 'pre-line',
  },
  button: {
    display: 'inline-block',
    margin: '24px 0 0',
    padding: '12px 24px',
    borderRadius: 8,
    background: EMBER,
    color: '#ffffff',
    fontWeight: 600,
    textDecoration: 'none',
  },
  link: { color: '#b53b10' },
  rule: { border: 0, borderTop: '1px solid #e8e0d5', margin: '32px 0 16px' },
  cell: { padding: '0 20px 0 0', verticalAlign: 'top', fontWeight: 600, whiteSpace: 'nowrap' },
  plainCell: { verticalAlign: 'top' },
} satisfies Record<string, CSSProperties>;

export const Line = ({ strong, children }: { strong?: boolean; children: ReactNode }): ReactElement => (
  <p style={strong ? { ...STYLE.line, fontWeight: 600 } : STYLE.line}>{children}</p>
);
export const Paragraph = ({ children }: { children: ReactNode }): ReactElement => (
  <p style={STYLE.paragraph}>{children}</p>
);
export const Quiet = ({ children }: { children: ReactNode }): ReactElement => (
  <p style={STYLE.quiet}>{children}</p>
);
export const Head = ({ children }: { children: ReactNode }): ReactElement => (
  <h1 style={STYLE.head}>{children}</h1>
);
export const Section = ({ children }: { children: ReactNode }): ReactElement => (
  <h2 style={STYLE.section}>{children}</h2>
);
export const Rule = (): ReactElement => <hr style={STYLE.rule} />;

/** The reader's own words, as a quotation. */
export const Words = ({ children }: { children: string }): ReactElement => (
  <blockquote style={STYLE.quote}>{`“${children}”`}</blockquote>
);

/** Every link in a mail leads to a page by GET; none of them does anything. */
export const MailLink = ({ href, children }: { href: string; children: ReactNode }): ReactElement => (
  <a href={href} style={STYLE.link}>
    {children}
  </a>
);
export const MailButton = ({ href, children }: { href: string; children: ReactNode }): ReactElement => (
  <a href={href} style={STYLE.button}>
    {children}
  </a>
);

/** Days and what comes on them. */
export const Days = ({ rows }: { rows: [day: string, what: string][] }): ReactElement => (
  <table role="presentation" cellPadding={0} cellSpacing={0} style={{ borderCollapse: 'collapse' }}>
    <tbody>
      {rows.map(([day, what]) => (
        <tr key={day}>
          <td style={STYLE.cell}>{day}</td>
          <td style={STYLE.plainCell}>{what}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The whole document. `personal` is a letter from one person: white, without a frame. */
export function mailHtml(subject: string, children: ReactNode, { personal = false } = {}): string {
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{subject}</title>
      </head>
      <body style={personal ? STYLE.personal : STYLE.body}>
        <div style={STYLE.frame}>{children}</div>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

/** The text beside the HTML: parts with a blank line between them; empty ones are left out. */
export function mailText(parts: (string | null | false)[]): string {
  return `${parts.filter(Boolean).join('\n\n').replaceAll('\u00a0', ' ')}\n`;
}

import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { publicAssets } from './assets.js';

export interface LayoutProps {
  /** The title of the tab, without the host's name. */
  title: string;
  /** The company that invites; its name stands on every page. */
  host: string;
  /** Who the page belongs to, beside the host's name. */
  reader?: string;
  /** More elements for the head: descriptions for search and sharing. */
  head?: ReactNode;
  /** Address of the page that says what is held, and of the privacy notice. */
  links?: { data: string; privacy: string };
  /** Search engines keep away unless told otherwise. */
  indexed?: boolean;
  children: ReactNode;
}

/** The frame of every page an attendee sees: host's name, content, who looks after the data. */
export function Layout({
  title,
  host,
  reader,
  head,
  links,
  indexed = false,
  children,
}: LayoutProps): ReactElement {
  const { stylesheet, fonts } = publicAssets();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${host}`}</title>
        {indexed ? null : <meta name="robots" content="noindex" />}
        <meta name="theme-color" content="#FAF7F2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171412" media="(prefers-color-scheme: dark)" />
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
        ))}
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="data:," />
        {head}
      </head>
      <body>
        <header className="wide top">
          <b>{host}</b>
          {reader ? <span>{reader}</span> : null}
        </header>
        <main className="wide">{children}</main>
        <footer className="foot note">
          <div className="wide">
            <p>{`${host} looks after your data. No cookies and no tracking on this page.`}</p>
            {links ? (
              <p>
                <a href={links.data}>See your data</a> · <a href={links.privacy}>Privacy notice</a>
              </p>
            ) : null}
          </div>
        </footer>
      </body>
    </html>
  );
}

/** A whole HTML document. React escapes every text; only the JSON for search engines is written raw, escaped by us. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

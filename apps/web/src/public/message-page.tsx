import type { ReactElement, ReactNode } from 'react';
import { Layout, type LayoutProps } from './layout.js';

interface MessagePageProps {
  title: string;
  host?: string;
  links?: LayoutProps['links'];
  children: ReactNode;
}

/** One head and a few lines: not found, closed, done. */
export function MessagePage({ title, host = 'Worthwhile', links, children }: MessagePageProps): ReactElement {
  return (
    <Layout title={title} host={host} {...(links ? { links } : {})}>
      <div className="reading">
        <h1 className="promise long">{title}</h1>
        {children}
      </div>
    </Layout>
  );
}

/** The answer to an address that leads nowhere; it does not say whether anything was ever there. */
export const NotFoundPage = (): ReactElement => (
  <MessagePage title="There is nothing at this address">
    <p>The link may have been cut short, or the event is no longer shown. Open it from the mail once more.</p>
  </MessagePage>
);

/** The answer to a form that another site sent. Nothing was done. */
export const ElsewherePage = ({ back }: { back: string }): ReactElement => (
  <MessagePage title="This form came from another page">
    <p>
      So that nobody can answer in your name, forms are taken from our own pages only. Nothing was changed.
    </p>
    <p>
      <a className="button" href={back}>
        Open the page
      </a>
    </p>
  </MessagePage>
);

/** The answer while a published event is being changed: its new text has not been agreed on, so it is not shown. */
export const ChangingPage = ({ host }: { host: string }): ReactElement => (
  <MessagePage title="This event is being changed" host={host}>
    <p>
      Whoever has a seat keeps it and gets a mail as soon as it stands again. Look here once more in a day or
      two.
    </p>
  </MessagePage>
);

/** Asks once more before mail about events ends: scanners open every link, people press buttons. */
export const UnsubscribePage = ({ host, path }: { host: string; path: string }): ReactElement => (
  <MessagePage title="No more of these mails?" host={host}>
    <p>{`${host} will not write to you about events any more. Mail about a seat you hold still comes.`}</p>
    <form method="post" action={path}>
      <button className="button next whole">No more mail about events</button>
    </form>
  </MessagePage>
);

/** Says that mail about events has ended. */
export const UnsubscribedPage = ({ host }: { host: string }): ReactElement => (
  <MessagePage title="Done" host={host}>
    <p>Nothing more comes. You can allow it again when you register for an event.</p>
  </MessagePage>
);

import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, ListSkeleton, useShortcut } from '@worthwhile/ui';
import { may } from '@worthwhile/domain';
import { useState } from 'react';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { SettingsPage } from '../settings-page.js';
import { MailList } from './mail-list.js';
import { MailPane } from './mail-pane.js';
import { OutboxQuery } from './outbox-documents.js';
import classes from './outbox.module.css';

const PAGE = 50;
/** New mails appear by themselves, looked for this often, in milliseconds. */
const LOOK_MS = 15_000;

/** Every mail that Worthwhile wrote, newest first, to read as its reader sees it. */
export function OutboxScreen() {
  const { member } = useViewer();
  const allowed = may(member, 'outbox.read');
  return (
    <SettingsPage part="Outbox" needs="outbox.read" layout="fill">
      {allowed && <Outbox />}
    </SettingsPage>
  );
}

function Outbox() {
  const [params, set] = useUrlState();
  const [deep, setDeep] = useState(false);
  const { data, error, refetch, fetchMore } = useQuery(OutboxQuery, {
    variables: { first: PAGE },
    // Looking again starts at the first page, so it ends once further ones are read.
    pollInterval: deep ? 0 : LOOK_MS,
    skipPollAttempt: () => document.hidden,
  });
  const [reading, setReading] = useState(false);
  const mails = data?.outbox.mails ?? [];
  const index = mails.findIndex(({ id }) => id === params['mail']);
  const go = (to: number) => {
    const mail = mails[Math.min(Math.max(to, 0), mails.length - 1)];
    if (mail) set({ mail: mail.id });
  };
  useShortcut('j', () => go(index + 1), 'Next mail', { enabled: mails.length > 0 });
  useShortcut('k', () => go(index - 1), 'Previous mail', { enabled: mails.length > 0 });

  if (error && !data) {
    return (
      <ErrorState
        title="The outbox could not be read"
        onRetry={() => void refetch().catch(() => undefined)}
      />
    );
  }
  if (!data) return <ListSkeleton rows={10} rowHeight={64} label="Reading the outbox" />;
  if (mails.length === 0) {
    return (
      <EmptyState title="No mail yet">
        Confirmations, reminders and invitations that Worthwhile writes can be read here, with every link in
        them.
      </EmptyState>
    );
  }
  async function readOn() {
    setReading(true);
    setDeep(true);
    await fetchMore({
      variables: { after: data?.outbox.nextCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        outbox: {
          ...fetchMoreResult.outbox,
          mails: [...before.outbox.mails, ...fetchMoreResult.outbox.mails],
        },
      }),
    }).catch(() => undefined);
    setReading(false);
  }
  return (
    <div className={classes.panes} data-open={index >= 0 || params['mail'] !== undefined || undefined}>
      <div className={classes.list}>
        {mails.some(({ status }) => status === 'kept') && (
          <p className={classes.kept}>
            No SMTP server is set up, so mails are kept here instead of being sent. Set <code>SMTP_URL</code>{' '}
            to send them from then on.
          </p>
        )}
        <MailList mails={mails} selected={params['mail']} />
        {data.outbox.nextCursor && (
          <div className={classes.more}>
            <Button onClick={() => void readOn()} loading={reading}>
              Show {PAGE} more
            </Button>
          </div>
        )}
      </div>
      <div className={classes.pane}>
        {params['mail'] ? (
          <MailPane key={params['mail']} id={params['mail']} />
        ) : (
          <EmptyState title="Choose a mail">It opens here as its reader sees it.</EmptyState>
        )}
      </div>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import { DateTime, ErrorState, FactList, Link, ListSkeleton } from '@worthwhile/ui';
import { errorWords } from '../../../platform/apollo/answer-errors.js';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { linkPieces, mailHtml } from './mail-html.js';
import { MailStatus } from './mail-status.js';
import { OutboxMailQuery } from './outbox-documents.js';
import classes from './outbox.module.css';

/** One mail as its reader sees it. No script in it runs; links open in a window of their own. */
export function MailPane({ id }: { readonly id: string }) {
  const [params, set] = useUrlState();
  const { data, error, refetch } = useQuery(OutboxMailQuery, { variables: { id } });
  if (error && !data) {
    return (
      <ErrorState title="This mail could not be read" onRetry={() => void refetch().catch(() => undefined)}>
        {errorWords(error)}
      </ErrorState>
    );
  }
  if (!data) return <ListSkeleton rows={6} rowHeight={40} label="Reading the mail" />;
  const {
    subject,
    toName,
    toAddress,
    createdAt,
    purpose,
    status,
    error: failure,
    htmlBody,
    textBody,
  } = data.outboxMail;
  const asText = params['as'] === 'text';
  return (
    <article className={classes.reading} aria-labelledby="mail-subject">
      <div className={classes.head}>
        <Link href="/settings/outbox" className={classes.back}>
          <IconArrowLeft size={16} aria-hidden="true" /> All mails
        </Link>
        <h2 id="mail-subject" className={classes.title}>
          {subject}
        </h2>
        <FactList
          facts={[
            { label: 'To', value: toName ? `${toName}, ${toAddress}` : toAddress },
            { label: 'Written', value: <DateTime at={createdAt} /> },
            { label: 'What for', value: purpose },
            {
              label: 'Where',
              value: (
                <>
                  <MailStatus status={status} />
                  {failure && `: ${failure}`}
                </>
              ),
            },
          ]}
        />
        <SegmentedControl
          aria-label="Show the mail as"
          value={asText ? 'text' : 'html'}
          onChange={(as) => set({ as: as === 'text' ? 'text' : undefined })}
          data={[
            { value: 'html', label: 'As a letter' },
            { value: 'text', label: 'As plain text' },
          ]}
        />
      </div>
      {asText ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
        <pre className={classes.text} tabIndex={0} aria-label={subject}>
          {linkPieces(textBody).map(({ text, href }, piece) =>
            href ? (
              <a key={piece} href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            ),
          )}
        </pre>
      ) : (
        <iframe
          className={classes.frame}
          title={subject}
          srcDoc={mailHtml(htmlBody)}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      )}
    </article>
  );
}

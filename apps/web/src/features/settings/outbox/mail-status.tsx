import { StatusText, type Tone } from '@worthwhile/ui';

const STATUS: Readonly<Record<string, { tone: Tone; words: string }>> = {
  kept: { tone: 'quiet', words: 'kept here' },
  queued: { tone: 'later', words: 'on its way' },
  sent: { tone: 'kept', words: 'sent' },
  failed: { tone: 'breach', words: 'not sent' },
};

/** Where a mail is: kept here, on its way, sent, or not sent. */
export function MailStatus({ status }: { readonly status: string }) {
  const { tone, words } = STATUS[status] ?? { tone: 'quiet' as const, words: status };
  return <StatusText tone={tone}>{words}</StatusText>;
}

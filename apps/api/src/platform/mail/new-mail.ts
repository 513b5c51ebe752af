/** A mail before it is queued. Text stands beside HTML always; addresses and subject may not contain line breaks. */
export interface NewMail {
  to: { address: string; name?: string };
  fromName?: string;
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  attachments?: { filename: string; contentType: string; content: string }[];
  /** What the mail is for, for example `confirmation`; shown in the outbox. */
  purpose: string;
  personId?: string;
  eventId?: string;
  /** The same key again queues nothing. */
  idempotencyKey: string;
}

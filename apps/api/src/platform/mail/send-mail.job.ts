import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { runInScope } from '../database/scope.js';
import { type JobHandler, JobRegistry } from '../jobs/job-registry.js';
import { Clock } from '../time/clock.js';

const payload = z.object({ workspaceId: z.uuid(), mailId: z.uuid() });

interface MailRow {
  id: string;
  to_address: string;
  to_name: string | null;
  from_name: string | null;
  reply_to: string | null;
  subject: string;
  text_body: string;
  html_body: string;
  headers: Record<string, string>;
  attachments: { filename: string; contentType: string; content: string }[];
}

/** Hands one queued mail to the SMTP server. The Message-ID is that of the row, so a repeated send can be told. */
@Injectable()
export class SendMailJob implements JobHandler, OnModuleInit {
  readonly task = 'send_mail';
  private transport: Transporter | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async run(input: unknown): Promise<void> {
    const { workspaceId, mailId } = payload.parse(input);
    await runInScope({ workspaceId, actor: { kind: 'system', name: this.task } }, () => this.send(mailId));
  }

  private async send(mailId: string): Promise<void> {
    const mail = await this.database.row<MailRow>(`select * from mail where id = $1 and status = 'queued'`, [
      mailId,
    ]);
    if (!mail || !this.config.SMTP_URL) return;
    this.transport ??= createTransport(this.config.SMTP_URL);
    try {
      await this.transport.sendMail({
        messageId: `<${mail.id}@${new URL(this.config.PUBLIC_URL).hostname}>`,
        from: mail.from_name ? { name: mail.from_name, address: this.address } : this.config.MAIL_FROM,
        to: mail.to_name ? { name: mail.to_name, address: mail.to_address } : mail.to_address,
        ...(mail.reply_to ? { replyTo: mail.reply_to } : {}),
        subject: mail.subject,
        text: mail.text_body,
        html: mail.html_body,
        headers: mail.headers,
        attachments: mail.attachments,
      });
    } catch (error) {
      await this.note(mail.id, 'queued', String((error as Error).message));
      throw error;
    }
    await this.note(mail.id, 'sent', null);
  }

  private get address(): string {
    return /<([^>]+)>/.exec(this.config.MAIL_FROM)?.[1] ?? this.config.MAIL_FROM;
  }

  private async note(id: string, status: 'queued' | 'sent', error: string | null): Promise<void> {
    const sentAt = status === 'sent' ? this.clock.now() : null;
    await this.database.write((tx) =>
      tx.rows('update mail set status = $2, error = $3, sent_at = $4 where id = $1', [
        id,
        status,
        error,
        sentAt,
      ]),
    );
  }
}

import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.js';
import { OutboxResolver } from './outbox.resolver.js';
import { SendMailJob } from './send-mail.job.js';

@Global()
@Module({ providers: [Outbox, SendMailJob, OutboxResolver], exports: [Outbox] })
export class MailModule {}

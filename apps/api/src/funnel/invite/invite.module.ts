import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/index.js';
import { PlanModule } from '../plan/index.js';
import { InvitationSender } from './invitation-sender.js';
import { InvitationWriter } from './invitation-writer.js';
import { InvitationRepository } from './invitation.repository.js';
import { InviteResolver } from './invite.resolver.js';
import { NominateCommand } from './nominate.command.js';
import { SendInvitationsCommand } from './send-invitations.command.js';
import { SendInvitationsJob } from './send-invitations.job.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({
  imports: [DirectoryModule, PlanModule],
  controllers: [UnsubscribeController],
  providers: [
    InvitationRepository,
    InvitationSender,
    InvitationWriter,
    NominateCommand,
    SendInvitationsCommand,
    SendInvitationsJob,
    InviteResolver,
  ],
  exports: [InvitationRepository, InvitationWriter, NominateCommand],
})
export class InviteModule {}

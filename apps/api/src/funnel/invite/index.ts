export { InviteModule } from './invite.module.js';
/** The acts of inviting, for the demo story. */
export { InvitationWriter } from './invitation-writer.js';
export { NominateCommand } from './nominate.command.js';

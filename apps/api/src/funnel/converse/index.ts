export { ConverseModule } from './converse.module.js';
/** For the demo story. */
export { LogTouchCommand } from './log-touch.command.js';

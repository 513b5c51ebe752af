export { WarmModule } from './warm.module.js';
export { AskFeedbackCommand } from './ask-feedback.command.js';
/** The address of the page after an event. */
export { FeedbackLinks } from './feedback-links.js';
export { RecordFeedbackCommand } from './record-feedback.command.js';

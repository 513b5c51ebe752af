export {
  AfterEventPage,
  type AfterEventAnswer,
  type AfterEventPageProps,
} from './after-event/after-event-page.js';
export { AfterEventSentPage, type AfterEventSentPageProps } from './after-event/after-event-sent-page.js';
export { ASSET_PATH, type PublicAsset, publicAssets } from './assets.js';
export { DataPage, PrivacyPage } from './event/data-page.js';
export { EventPage, type EventPageProps } from './event/event-page.js';
export type { PublicEvent } from './event/public-event.js';
export { Layout, type LayoutProps, renderPage } from './layout.js';
export {
  ChangingPage,
  ElsewherePage,
  MessagePage,
  NotFoundPage,
  UnsubscribePage,
  UnsubscribedPage,
} from './message-page.js';
export { type CalendarLinks, webCalendars } from './own/calendar-links.js';
export { ConfirmedPage, type ConfirmedPageProps } from './own/confirmed-page.js';
export type { Held } from './own/held-data.js';
export { OwnPage, type OwnPageProps } from './own/own-page.js';
export type { Switch } from './own/switches.js';
export { WantQuote } from './own/want-quote.js';
export { type AfterEventMail, afterEventMail } from './mail/after-event-mail.js';
export { confirmationMail, type SeatMail } from './mail/confirmation-mail.js';
export { movedMail, reminderMail, seatEndedMail } from './mail/seat-mails.js';
export * from './mail/mail-parts.js';

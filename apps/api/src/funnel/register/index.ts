export { RegisterModule } from './register.module.js';
/** The signed addresses that attendees get by mail. */
export { AttendeeLinks } from './attendee-links.js';
export { CancelRegistrationCommand } from './cancel-registration.command.js';
/** What guests may see of an event, and running something as the guest a link belongs to. */
export { asAttendee, type OpenEvent, OpenEventQuery } from './open-event.query.js';
export { OwnPageQuery, type OwnSeat } from './own-page.query.js';
export { publicEvent, readerZone } from './pages/page-parts.js';
export { RegisterCommand, type Registered, type RegisterOutcome } from './register.command.js';
export { RegistrationRepository } from './registration.repository.js';
export { WantBook } from './want-book.js';

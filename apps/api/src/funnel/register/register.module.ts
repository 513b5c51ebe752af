import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/index.js';
import { PlanModule } from '../plan/index.js';
import { AddWantCommand } from './add-want.command.js';
import { AttendeeLinks } from './attendee-links.js';
import { CancelRegistrationCommand } from './cancel-registration.command.js';
import { ChangePermissionCommand } from './change-permission.command.js';
import { EventChangeSubscriber } from './mail/event-change.subscriber.js';
import { ReminderJob } from './mail/reminder.job.js';
import { SeatMailContexts } from './mail/seat-mail.context.js';
import { SeatMailSubscriber } from './mail/seat-mail.subscriber.js';
import { SeatMailer } from './mail/seat-mailer.js';
import { OpenEventQuery } from './open-event.query.js';
import { OwnActs } from './own-acts.js';
import { OwnDesk } from './own-desk.js';
import { OwnPageQuery } from './own-page.query.js';
import { AssetController } from './pages/asset.controller.js';
import { EventPageController } from './pages/event-page.controller.js';
import { OwnPageController } from './pages/own-page.controller.js';
import { OwnPages } from './pages/own-pages.js';
import { SeatPageController } from './pages/seat-page.controller.js';
import { SeatPages } from './pages/seat-pages.js';
import { RegisterStores } from './register-stores.js';
import { RegisterCommand } from './register.command.js';
import { RegisterHeldData } from './register.held-data.js';
import { RegistrationQuery } from './registration.query.js';
import { RegistrationRepository } from './registration.repository.js';
import { RegistrationResolver } from './registration.resolver.js';
import { ResendConfirmationCommand } from './resend-confirmation.command.js';
import { SeatDesk } from './seat-desk.js';
import { WantBook } from './want-book.js';

const COMMANDS = [
  RegisterCommand,
  CancelRegistrationCommand,
  ChangePermissionCommand,
  AddWantCommand,
  ResendConfirmationCommand,
];
const MAIL = [SeatMailContexts, SeatMailer, SeatMailSubscriber, ReminderJob, EventChangeSubscriber];
const STORES = [
  RegistrationRepository,
  RegistrationQuery,
  RegistrationResolver,
  WantBook,
  RegisterStores,
  RegisterHeldData,
];
const PAGES = [OpenEventQuery, OwnPageQuery, AttendeeLinks, OwnActs, OwnDesk, OwnPages, SeatDesk, SeatPages];

@Module({
  imports: [DirectoryModule, PlanModule],
  controllers: [AssetController, EventPageController, SeatPageController, OwnPageController],
  providers: [...COMMANDS, ...MAIL, ...STORES, ...PAGES],
  exports: [
    AttendeeLinks,
    CancelRegistrationCommand,
    OpenEventQuery,
    OwnPageQuery,
    RegisterCommand,
    RegistrationRepository,
    WantBook,
  ],
})
export class RegisterModule {}

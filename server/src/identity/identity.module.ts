import { Global, Module } from '@nestjs/common';
import { EmployersModule } from '../employers/index.js';
import { FairsModule } from '../fairs/index.js';
import { Principals } from '../platform/access/index.js';
import { AttendeeController } from './attendee/attendee.controller.js';
import { AttendeeStore } from './attendee/attendee.store.js';
import { JoinFairHandler } from './attendee/join-fair.handler.js';
import { PairDeviceHandler } from './attendee/pair-device.handler.js';
import { ShowAttendeeHandler } from './attendee/show-attendee.handler.js';
import { OrganiserController } from './organiser/organiser.controller.js';
import { OrganiserStore } from './organiser/organiser.store.js';
import { Passwords } from './organiser/passwords.js';
import { SetUpOrganiserHandler } from './organiser/set-up-organiser.handler.js';
import { SetupLinks } from './organiser/setup-links.js';
import { RecruiterController } from './recruiter/recruiter.controller.js';
import { RecruiterLinks } from './recruiter/recruiter-links.js';
import { ShowRecruiterHandler } from './recruiter/show-recruiter.handler.js';
import { SessionAnswers } from './session/session-answers.js';
import { SessionPrincipals } from './session/session-principals.js';
import { SessionController } from './session/session.controller.js';
import { SessionStore } from './session/session.store.js';
import { ShowSessionHandler } from './session/show-session.handler.js';

/** Who is who: organisers, attendees, recruiters and their sessions. Global, for every guard asks it. */
@Global()
@Module({
  imports: [FairsModule, EmployersModule],
  controllers: [SessionController, OrganiserController, AttendeeController, RecruiterController],
  providers: [
    { provide: Principals, useClass: SessionPrincipals },
    SessionStore,
    SessionAnswers,
    ShowSessionHandler,
    OrganiserStore,
    Passwords,
    SetupLinks,
    SetUpOrganiserHandler,
    AttendeeStore,
    JoinFairHandler,
    PairDeviceHandler,
    ShowAttendeeHandler,
    RecruiterLinks,
    ShowRecruiterHandler,
  ],
  exports: [Principals, AttendeeStore, SetupLinks],
})
export class IdentityModule {}

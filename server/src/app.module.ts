import { type DynamicModule, Module } from '@nestjs/common';
import { EmployersModule, employersEntities, employersMigrations } from './employers/index.js';
import { FairsModule, fairsEntities, fairsMigrations } from './fairs/index.js';
import { FollowupsModule, followupsEntities, followupsMigrations } from './followups/index.js';
import { IdentityModule, identityEntities, identityMigrations } from './identity/index.js';
import { InsightsModule } from './insights/index.js';
import { MeetingsModule, meetingsEntities, meetingsMigrations } from './meetings/index.js';
import { MessagingModule, messagingEntities, messagingMigrations } from './messaging/index.js';
import { MyDataModule } from './my-data/index.js';
import type { Schema } from './platform/database/index.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';
import { PreparedModule, preparedEntities, preparedMigrations } from './prepared/index.js';
import { RealtimeModule } from './realtime/index.js';
import { SpellingModule } from './spelling/index.js';

const MIGRATIONS = [
  identityMigrations,
  fairsMigrations,
  employersMigrations,
  meetingsMigrations,
  followupsMigrations,
  messagingMigrations,
  preparedMigrations,
];

/** Every table of every room, and the way to it. */
export const SCHEMA: Schema = {
  entities: [
    ...identityEntities,
    ...fairsEntities,
    ...employersEntities,
    ...meetingsEntities,
    ...followupsEntities,
    ...messagingEntities,
    ...preparedEntities,
  ],
  migrations: {
    sqlite: MIGRATIONS.flatMap(({ sqlite }) => sqlite),
    postgres: MIGRATIONS.flatMap(({ postgres }) => postgres),
  },
};

/** The whole server. */
@Module({})
export class AppModule {
  static with(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(surroundings, SCHEMA),
        IdentityModule,
        FairsModule,
        EmployersModule,
        MeetingsModule,
        FollowupsModule,
        MessagingModule,
        PreparedModule,
        MyDataModule,
        InsightsModule,
        SpellingModule,
        RealtimeModule,
      ],
    };
  }
}

import { Module } from '@nestjs/common';
import { EmployerStore } from './employer.store.js';
import { EmployersController } from './employers.controller.js';
import { SaveEmployerHandler } from './save-employer.handler.js';

/** Employers, positions, contacts. */
@Module({
  controllers: [EmployersController],
  providers: [EmployerStore, SaveEmployerHandler],
  exports: [EmployerStore],
})
export class EmployersModule {}

import { Module } from '@nestjs/common';
import { EmployerStore } from './employer.store.js';
import { EmployersController } from './employers.controller.js';
import { ImportController, ImportEmployersHandler } from './import/index.js';
import { SaveEmployerHandler } from './save-employer.handler.js';

/** Employers, positions, contacts. */
@Module({
  controllers: [EmployersController, ImportController],
  providers: [EmployerStore, SaveEmployerHandler, ImportEmployersHandler],
  exports: [EmployerStore],
})
export class EmployersModule {}

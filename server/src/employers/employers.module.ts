import { Module } from '@nestjs/common';
import { EmployerStore } from './employer.store.js';
import { EmployersController } from './employers.controller.js';
import { ImportController, ImportEmployersHandler, ImportStore, UndoImportHandler } from './import/index.js';
import { SaveEmployerHandler } from './save-employer.handler.js';

/** Employers, positions, contacts. */
@Module({
  controllers: [EmployersController, ImportController],
  providers: [EmployerStore, SaveEmployerHandler, ImportStore, ImportEmployersHandler, UndoImportHandler],
  exports: [EmployerStore],
})
export class EmployersModule {}

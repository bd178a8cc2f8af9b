export { EmployerImportEntity } from './employer-import.entity.js';
export { ImportController } from './import.controller.js';
export { ImportEmployersHandler } from './import-employers.handler.js';
export { ImportStore } from './import.store.js';
export { UndoImportHandler } from './undo-import.handler.js';

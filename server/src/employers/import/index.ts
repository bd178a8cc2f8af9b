export { ImportController } from './import.controller.js';
export { ImportEmployersHandler } from './import-employers.handler.js';

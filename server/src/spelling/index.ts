export { SpellingModule } from './spelling.module.js';

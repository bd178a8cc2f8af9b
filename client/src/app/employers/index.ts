export { EmployerDirectory } from './employer-directory';
export { foldText } from './fold-text';

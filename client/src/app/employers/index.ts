export { EmployerDirectory } from './employer-directory';

export { EmployerDirectory } from './employer-directory';
export { OffTheList } from './off-the-list';

export { LeaveDevice } from './leave-device';

export { isRunning } from './is-running';

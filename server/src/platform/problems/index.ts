export { AppError, notFound } from './app-error.js';
export type { ProblemDetails } from './app-error.js';
export { HttpProblemFilter } from './http-problem.filter.js';
export { SocketProblemFilter } from './socket-problem.filter.js';
export { toProblem } from './to-problem.js';
export { pointersOf, validationPipe } from './validation.pipe.js';
export { refuseNul, refuseNulInAddress } from './refuse-nul.js';

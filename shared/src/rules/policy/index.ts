export { policyFaults } from './policy-faults.js';
export type { PolicyFault } from './policy-faults.js';
export { resolvePolicy } from './resolve-policy.js';

/** One rule of the contract: its promise, and what breaks it, each fault in words. A pack keeps it when there are none. */
export type ContractRule = readonly [promise: string, faults: () => string[]];

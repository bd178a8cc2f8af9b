import fc from 'fast-check';

/** How often a property is tried that does not say so itself: 2,000 times, and 100,000 by `npm run test:deep`. */
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 2_000) });

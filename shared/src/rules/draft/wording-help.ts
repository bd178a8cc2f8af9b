import { judgeWording } from './wording-help-judge.js';
import type { WordingRequest } from './wording-help-request.js';

/**
 * D11: whoever proposes the words of a note, such as a model on the device. The rules never depend on it, and what it
 * says is judged before anybody sees it.
 */
export interface WordingHelp {
  /** Proposals for the note's `say`, the best first; may reject. */
  propose: (request: WordingRequest) => Promise<readonly string[]>;
}

/** D11: the proposals that may be shown, in their order. A proposal with a number, name or claim of its own is thrown away. */
export async function helpWithWording(help: WordingHelp, request: WordingRequest): Promise<string[]> {
  const proposals = await help.propose(request);
  const fit = proposals.flatMap((proposal) => {
    const verdict = judgeWording(proposal, request);
    return verdict.kind === 'fit' ? [verdict.say] : [];
  });
  return [...new Set(fit)];
}

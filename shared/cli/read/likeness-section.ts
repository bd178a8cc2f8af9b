import type { LikenessTable } from '../../src/rules/index.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';
import { likenessWords } from './likeness-words.js';

/** Whose drafts the tables of a section compare. */
export interface LikenessSide {
  title: string;
  /** Begins the ids of this section. */
  mark: string;
  /** The largest value that D8 allows among them. */
  most: number;
  whose: (id: string) => string;
  /** What a draft is called in the head of its row and column. */
  draft: (stepId: string) => string;
}

/** The likeness of every two drafts by D8's measure: a fold for each person, the one with the largest value first. */
export function likenessSection(tables: readonly LikenessTable[], side: LikenessSide): Markup {
  const largest = ({ values }: LikenessTable) => Math.max(0, ...values.flat());
  const folds = [...tables]
    .sort((a, b) => largest(b) - largest(a))
    .map(
      (table, at) => markup`
<details${at === 0 ? markup` open` : ''}>
<summary><h3><bdi>${side.whose(table.id)}</bdi></h3> <span class="quiet">${table.stepIds.length} drafts, at most ${largest(table).toFixed(2)}: ${likenessWords(largest(table))}</span></summary>
${matrix(table, side)}
</details>`,
    );
  return markup`<section aria-labelledby="${side.mark}"><h2 id="${side.mark}">${side.title}</h2>
<p class="quiet">0 is nothing in common, 1 the same; at most ${side.most.toFixed(2)} is wanted (D8). Names and notes do not count.</p>
${folds.length > 0 ? folds : markup`<p>Nobody has two drafts to compare.</p>`}</section>`;
}

function matrix({ id: whose, stepIds, values }: LikenessTable, side: LikenessSide): Markup {
  const heads = stepIds.map((stepId) => side.draft(stepId));
  return markup`
<div class="scroll" tabindex="0" role="region" aria-label="${`Likeness: ${side.whose(whose)}`}"><table class="matrix">
<thead><tr><td></td>${heads.slice(0, -1).map((_head, at) => markup`<th scope="col" aria-label="${heads[at] ?? ''}">${at + 1}</th>`)}</tr></thead>
<tbody>${values.map(
    (row, at) =>
      markup`<tr><th scope="row"><span aria-hidden="true">${at + 1}</span> <bdi>${heads[at] ?? ''}</bdi></th>${row.map(
        (value) =>
          markup`<td data-much="${value > side.most ? 'over' : Math.min(4, Math.floor(value * 20))}"><span aria-hidden="true">${value.toFixed(2)}</span><span class="heard">${Math.round(value * 100)} percent, ${likenessWords(value)}</span></td>`,
      )}</tr>`,
  )}</tbody>
</table></div>`;
}

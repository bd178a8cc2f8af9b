import type { Frames, Phrasings } from '../../../pack/index.js';

const OPENINGS: Phrasings = [
  'Chcę wrócić do jednego z pytań i uzupełnić swoją odpowiedź',
  'Jedna z moich odpowiedzi wymaga dopowiedzenia',
  'Na pewne pytanie mogę dziś odpowiedzieć pełniej',
  'Na jedno z poruszonych zagadnień mam dziś lepszą odpowiedź',
  'Pozwolę sobie doprecyzować coś, co nie wybrzmiało dość jasno',
  'Po namyśle pragnę jaśniej wyrazić jedną myśl',
  'Jest pytanie, do którego należy się ode mnie dokładniejsza odpowiedź',
  'W jednej sprawie moja wypowiedź była niepełna, dlatego ją uzupełniam',
  'Wracając do jednego z tematów, odpowiadam precyzyjniej',
  'Krótkie uzupełnienie do tego, co było powiedziane z mojej strony',
];

const BEHIND_A_COLON: Phrasings = OPENINGS.map((opening) => `${opening}: {words}`);

export const clarify: Frames = {
  phrase: BEHIND_A_COLON,
  clause: BEHIND_A_COLON,
  sentence: OPENINGS.slice(0, -1).map((opening) => `${opening}. {words}`),
  fragment: BEHIND_A_COLON,
};

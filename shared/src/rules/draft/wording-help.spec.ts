import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeWording } from './wording-help-judge.js';
import type { WordingFault } from './wording-help-judge.js';
import type { WordingRequest } from './wording-help-request.js';
import { TELLING_WORDS } from './wording-help-words.js';
import { helpWithWording } from './wording-help.js';

function request(language: string, text: string, known: string[] = []): WordingRequest {
  return { language, kind: 'point', text, known };
}

const KNOWN = ['Anna Schmidt', 'Nordwind Energie', 'Grid Data Engineer'];

describe('D11: proposals that hold what the note does', () => {
  it.each([
    ['en', 'team of 9, three of them ex-submarine', 'the team of nine, 3 of them ex-submarine'],
    ['en', 'ctrl centre kiel, opens spring!', 'The centre in Kiel that opens in spring'],
    ['en', 'mixed up C-rate and capacity, embarrassing', 'the difference between C-rate and capacity'],
    ['en', 'she wants photos of hobby projects', 'the photos of my hobby projects'],
    ['en', 'will call about the engineer job', 'your call about the Grid Data Engineer position'],
    [
      'de',
      'neue leitstelle in koblenz, umzug im märz',
      'die neue Leitstelle in Koblenz und den Umzug im März',
    ],
    ['de', 'tarif, 38h, gleitzeit ab 6', 'die Gleitzeit ab 6 und die Tarifbindung mit 38h'],
    ['fr', 'nouvelle usine lyon, 40 pers', 'la nouvelle usine de Lyon avec quarante personnes'],
    ['es', 'nueva planta en vigo, abre en marzo', 'la nueva planta de Vigo, que abre en marzo'],
    ['it', 'nuova sede torino, 12 pers', 'la nuova sede di Torino con dodici persone'],
    ['pl', 'nowe biuro w gdańsku, 5 osób', 'nowe biuro w Gdańsku, pięć osób'],
  ])('%s: %s → %s', (language, text, proposal) => {
    expect(judgeWording(proposal, request(language, text, KNOWN))).toEqual({ kind: 'fit', say: proposal });
  });
});

describe('D11: proposals that are thrown away', () => {
  it.each<[WordingFault, string, string, string]>([
    ['number', 'en', 'team of 9', 'the team of 12'],
    ['number', 'en', 'big team', 'the big team of nine'],
    ['number', 'en', 'opens at 9:30', 'opens at 9:45'],
    ['number', 'de', 'großes team', 'das große Team mit zwölf'],
    ['number', 'fr', 'grande équipe', 'la grande équipe de douze'],
    ['number', 'pl', 'zespół', 'zespół, trzech'],
    ['name', 'en', 'new plant', 'the new plant in Kiel'],
    ['name', 'en', 'new plant', 'Siemens and the new plant'],
    ['name', 'de', 'neues werk', 'das neue Werk von Siemens'],
    ['name', 'fr', 'nouvelle usine', 'la nouvelle usine de Nantes'],
    ['claim', 'en', 'talked about the plant', 'the plant job you promised'],
    ['claim', 'en', 'the plant', 'how excited the plant made me'],
    ['claim', 'en', 'they do not hire in Kiel', 'they do hire in Kiel'],
    ['claim', 'en', 'they open in Kiel', 'they never open in Kiel'],
    ['claim', 'en', 'the plant', 'the plant where modern robots build electric cars'],
    ['claim', 'es', 'hablamos de la planta', 'la planta y el contrato que confirmaron'],
    ['claim', 'it', 'parlato della sede', 'la sede e lo stipendio'],
    ['claim', 'pl', 'rozmowa o biurze', 'rozmowa o biurze i obiecana umowa'],
    ['address', 'en', 'my portfolio', 'my portfolio at https://example.org'],
    ['address', 'en', 'my portfolio', 'my portfolio, portfolio.example.org'],
    ['address', 'en', 'my mail', 'my mail me@example.org'],
    ['form', 'en', 'the plant', 'the plant\nthe plant'],
    ['form', 'en', 'the plant', 'the {{plant}}'],
    ['form', 'en', 'the plant', '<b>the plant</b>'],
    ['form', 'en', 'the plant', 'the plant 🎉'],
    ['form', 'en', 'the plant', 'the \u202Eplant'],
    ['long', 'en', 'the plant', 'the plant '.repeat(20)],
    ['long', 'en', 'the plant '.repeat(100), 'the plant '.repeat(60)],
    ['empty', 'en', 'the plant', '  '],
    ['empty', 'en', 'the plant', '…'],
    ['language', 'sv', 'anläggningen', 'anläggningen'],
  ])('%s: %s: %s → %s', (because, language, text, proposal) => {
    expect(judgeWording(proposal, request(language, text, KNOWN))).toEqual({ kind: 'thrown-away', because });
  });
});

describe('D11: whatever is proposed', () => {
  const languages = fc.constantFrom(...Object.keys(TELLING_WORDS));

  it('never lets a number pass that the note does not hold', () => {
    fc.assert(
      fc.property(languages, fc.lorem(), fc.nat(), (language, text, number) => {
        const { kind } = judgeWording(`${text} ${number}`, request(language, text));
        expect(kind).toBe('thrown-away');
      }),
    );
  });

  it('never lets a name pass that neither the note nor the fair holds', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.constantFrom('Zwxq', 'Żółw', 'Quxel'), (text, name) => {
        expect(judgeWording(`${text} ${name}`, request('en', text)).kind).toBe('thrown-away');
      }),
    );
  });

  it('gives on only what is fit, each once, in the order of whoever proposed', async () => {
    const asked: WordingRequest[] = [];
    const propose = (wanted: WordingRequest) => {
      asked.push(wanted);
      return Promise.resolve(['the plant in Lyon', ' the new plant ', 'the new plant', 'new plant']);
    };
    const wanted = request('en', 'new plant');
    expect(await helpWithWording({ propose }, wanted)).toEqual(['the new plant', 'new plant']);
    expect(asked).toEqual([wanted]);
  });
});

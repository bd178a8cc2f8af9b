import { countForm } from './count-form.js';
import type { CountForms } from './count-form.js';

const UNITS: Readonly<Record<string, CountForms>> = {
  h: ['godzina', 'godziny', 'godzin'],
  godz: ['godzina', 'godziny', 'godzin'],
  min: ['minuta', 'minuty', 'minut'],
  szt: ['sztuka', 'sztuki', 'sztuk'],
  tys: ['tysiąc', 'tysiące', 'tysięcy'],
  jęz: ['język', 'języki', 'języków'],
  tyg: ['tydzień', 'tygodnie', 'tygodni'],
  mies: ['miesiąc', 'miesiące', 'miesięcy'],
  mc: ['miesiąc', 'miesiące', 'miesięcy'],
  os: ['osoba', 'osoby', 'osób'],
  proc: ['procent', 'procent', 'procent'],
};

const COUNTED =
  /(?<![\p{L}\p{N}.,])(?:(\p{L}+) )?(\d+)\s?(godz|tyg|mies|mc|proc|min|szt|tys|jęz|os|h)(?![\p{L}\p{N}])\.?/giu;
const ASKS_FOR_GENITIVE = new Set(
  'zespół zespołu zespole grupa grupy do od około dla z ze bez ponad powyżej'.split(' '),
);

/** Units after a number, written out in the form that the number asks for: "12 tyg" becomes "12 tygodni". */
export function writeOutUnits(text: string): string {
  return text.replace(COUNTED, (typed, before: string | undefined, count: string, unit: string) => {
    const forms = UNITS[unit.toLowerCase()];
    if (forms === undefined) return typed;
    const genitive = ASKS_FOR_GENITIVE.has((before ?? '').toLowerCase()) && count !== '1';
    return `${before === undefined ? '' : `${before} `}${count} ${countForm(Number(count), forms, genitive)}`;
  });
}

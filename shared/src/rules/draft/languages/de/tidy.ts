import { replaceEach } from '../../../text/index.js';
import { JOINED } from './words/proper-words.js';

const MONTHS = [
  ['jan', 'Januar'],
  ['feb', 'Februar'],
  ['mär', 'März'],
  ['apr', 'April'],
  ['jun', 'Juni'],
  ['jul', 'Juli'],
  ['aug', 'August'],
  ['sept?', 'September'],
  ['okt', 'Oktober'],
  ['nov', 'November'],
  ['dez', 'Dezember'],
] as const;
const MONTH_NAMES =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const TIMES = ['nullmal', 'einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal'];
const DATIVE = '(?<=\\b(?:vor|nach|seit|mit|von|in|aus|bei|zu) \\d+ ?)';
const START = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}-])';

/** A word of shorthand, with or without its full stop, and what it stands for. */
function short(typed: string, meaning: string, before = ''): [RegExp, string] {
  return [new RegExp(`${before}${START}${typed}(?:\\.(?=\\s|$|,)|${END})`, 'giu'), meaning];
}

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bUND\b/gu, 'und'],
  [/\bNICHT\b/gu, 'nicht'],
  ...JOINED,
  [/\bz\. ?b\./giu, 'zum Beispiel'],
  [/\bu\. ?a\./giu, 'unter anderem'],
  [/\bd\. ?h\./giu, 'das heißt'],
  [/,? \+ /gu, ' und '],
  [/\s*&\s*/gu, ' und '],
  [/(\d[\d.,]*) ?(?:→|->) ?(\d)/gu, 'von $1 auf $2'],
  [/(^|, )(\d[\d.,]*) auf (\d)/gu, '$1von $2 auf $3'],
  [/\bvon (\d[\d.,]*) auf (\d[\d.,]* ?%?) runter\b/giu, 'von $1 auf $2 gesunken'],
  [/(\d) ?%/gu, '$1 %'],
  [/(\d) ?€/gu, '$1 Euro'],
  [/(?<=\d) ?h\b(?!\p{L})/gu, ' Stunden'],
  [/(?<=\b1 )Stunden\b/gu, 'Stunde'],
  [/(?<=\d) ?min\b\.?/giu, ' Minuten'],
  [/(?<=\d) ?sek\b\.?/giu, ' Sekunden'],
  [/(?<=\d) ?std\b\.?/giu, ' Stunden'],
  short('mon', 'Monaten', DATIVE),
  short('mon', 'Monate', '(?<=\\d ?)'),
  short('j', 'Jahren', DATIVE),
  short('j', 'Jahre', '(?<=\\d ?)'),
  short('wo', 'Wochen', '(?<=\\d ?)'),
  [/\bs\. ?(\d+) ?[-–] ?(\d+)/giu, 'Seiten $1 bis $2'],
  [/\bs\. ?(?=\d)/giu, 'Seite '],
  [/\bnr\. ?(?=\d)/giu, 'Nummer '],
  [/\bkw ?(?=\d)/giu, 'Kalenderwoche '],
  [/(?<!\d[.,]?)(\d{1,2}) ?[-–] ?(\d{1,2}) uhr\b/giu, '$1 bis $2 Uhr'],
  [/(?<=(?:jeden|am|bis|ab|nächsten|\d\.) )do(?:\.(?=\s|$|,)|(?![\p{L}\p{N}-]))/giu, 'Donnerstag'],
  [
    /(?<!,) (leute|menschen|personen|kollegen|studierende|ingenieure|entwickler) die (?=\p{Ll})/gu,
    ' $1, die ',
  ],
  [/\bum (\d{1,2})(?=,|$)/giu, 'um $1 Uhr'],
  [/(\p{L}{3,})\/(?:wo(?:che)?|w)(?!\p{L})/giu, '$1 pro Woche'],
  [/(\p{L}{3,})\/(?:std|stunde|h)(?!\p{L})/giu, '$1 pro Stunde'],
  [/(\p{L}{3,})\/(monat|jahr|tag)(?!\p{L})/giu, '$1 pro $2'],
  short('ca', 'etwa'),
  short('zw', 'zwischen'),
  short('bspw', 'beispielsweise'),
  short('insb', 'insbesondere'),
  short('ggü', 'gegenüber'),
  short('(?:vorauss|vsl)', 'voraussichtlich'),
  short('mö?gl', 'möglich'),
  short('usw', 'und so weiter'),
  short('etc', 'und so weiter'),
  short('proj', 'Projekt'),
  short('prakt', 'Praktikum'),
  short('entw', 'Entwicklung'),
  short('ma', 'Mitarbeitende', '(?<=\\d ?)'),
  short('sem', 'Semestern', DATIVE),
  short('sem', 'Semester', '(?<=\\d ?)'),
  short('zus', 'zusammen'),
  short('allg', 'allgemein'),
  short('mio', 'Millionen'),
  short('mrd', 'Milliarden'),
  short('eig(?:tl)?', 'eigentlich'),
  short('wg', 'wegen', '(?<=\\s)'),
  short('u', 'und', '(?<=\\s)'),
  short('bzw', 'beziehungsweise'),
  short('ggf', 'gegebenenfalls'),
  short('inkl', 'einschließlich'),
  short('mind', 'mindestens'),
  short('max', 'höchstens'),
  short('tgl', 'täglich'),
  short('freiw', 'freiwillige'),
  short('abt', 'Abteilung'),
  short('gem', 'gemeinsam'),
  short('versch', 'verschiedene'),
  short('vllt', 'vielleicht'),
  short('jmd', 'jemanden', '(?<=such(?:en|t) )'),
  short('doku', 'Dokumentation'),
  short('uni', 'Universität'),
  short('grad', 'gerade', '(?<!\\d ?)'),
  [/(?<![\p{L}\p{N}-])mo(?= (?:alle|immer|meist|frei|kein|nur))/giu, 'montags'],
  [/(?<![\p{L}\p{N}-])fr(?= (?:alle|immer|meist|frei|kein|nur))/giu, 'freitags'],
  [/(?<=\p{L}) der (\S+) bis (zum|zur) /giu, ' von der $1 bis $2 '],
  [/, hobby$/iu, ', als Hobby'],
  short('mo', 'Montag'),
  short('di', 'Dienstag'),
  short('mi', 'Mittwoch'),
  [/\b(?:am )?fr\.? (?=\d)/giu, 'am Freitag, '],
  [/\b(?:am )?sa\.? (?=\d)/giu, 'am Samstag, '],
  [/\b(?:am )?do\.? (?=\d)/giu, 'am Donnerstag, '],
  ...MONTHS.map(([typed, meaning]) => short(typed, meaning)),
  [/\b((?:letzte|nächste|jede|erste|zweite|diese)s) mal\b/giu, '$1 Mal'],
  [/\bfürs\b/giu, 'für das'],
  [/\bhinterm\b/giu, 'hinter dem'],
  [/\bunterm\b/giu, 'unter dem'],
  [/(?<!\p{L})übers(?!\p{L})/giu, 'über das'],
  [/\bgibts sonst (kein\p{L}*|nirgends)/giu, 'sonst gibt es $1'],
  [/\bgibts\b/giu, 'gibt es'],
  [/\bkenn ich\b/giu, 'kenne ich'],
  [/\bwen der\b/giu, 'jemanden, der'],
  [/\bjemanden (der|die) /giu, 'jemanden, $1 '],
  [/(?<!,) (wie|wo|warum|wann) (?=\p{L}+en$)/giu, ', $1 '],
  [/\brest egal\b/giu, 'sonst frei wählbar'],
];

const writeOut = replaceEach(WRITTEN_OUT);

/** A note cleaned of shorthand: abbreviations and units written out (D10). */
export function tidy(text: string): string {
  return writeOut(text)
    .replace(/\b(\d+) ?x\b/giu, (_whole, times: string) => TIMES[Number(times)] ?? `${times}-mal`)
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(?!\d)/gu, sayDay)
    .replace(/(am \p{Lu}\p{Ll}+tag, \d+\. \p{Lu}\p{Ll}+)(?= \p{L})/gu, '$1,')
    .replace(/\b(\p{L}{3,9})-(\p{L}{3,9})\b/gu, sayMonths)
    .replace(/,? (?:anmelden|nicht vergessen|merken)!$/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
}

function sayDay(whole: string, day: string, month: string): string {
  const name = MONTH_NAMES[Number(month) - 1];
  return name === undefined ? whole : `${Number(day)}. ${name}`;
}

function sayMonths(whole: string, from: string, to: string): string {
  const months = [from, to].map((typed) =>
    MONTH_NAMES.find((name) => name.toLowerCase() === typed.toLowerCase()),
  );
  return months.every((month) => month !== undefined) ? months.join(' bis ') : whole;
}

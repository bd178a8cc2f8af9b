const BEGINNINGS =
  'Bra Cor Del Fen Gal Hol Ist Jor Kel Lum Mar Nor Ost Pol Que Ros Sil Tor Ulm Var Wes Xan Yar Zel Ams';
const ENDINGS =
  'beck dale fold gate haven inga kvist lode mere nova olm pike quay rune stad thal unda vik wick zora';
const TRADES = [
  'Tidal',
  'Sensors',
  'Freight',
  'Optics',
  'Grid',
  'Foods',
  'Rail',
  'Dredging',
  'Robotics',
  'Glass',
];

/** The name of an employer of the large fair: up to 500 of them, each with a first word of its own. */
export function employerName(index: number): string {
  const [beginnings, endings] = [BEGINNINGS.split(' '), ENDINGS.split(' ')];
  const beginning = beginnings[index % beginnings.length] ?? '';
  const ending = endings[Math.floor(index / beginnings.length) % endings.length] ?? '';
  return `${beginning}${ending} ${TRADES[index % TRADES.length] ?? ''}`;
}

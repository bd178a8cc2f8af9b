const PLACES = ['Ostend', 'Tallinn', 'Porto', 'Gdynia', 'Turku', 'Malmö', 'Split', 'Cork', 'Bari', 'Rouen'];
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
const COLUMNS = 'name;country;booth;contact;title;email;time zone;positions;language';

/** A file of employers as an organiser imports it; every employer has a name of its own and one contact. */
export function bigFairFile(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const place = PLACES[index % PLACES.length] ?? '';
    const trade = TRADES[Math.floor(index / PLACES.length) % TRADES.length] ?? '';
    const name = `${place} ${trade} ${Math.floor(index / (PLACES.length * TRADES.length)) + 1}`;
    return `${name};BE;A${index + 1};Rosa Maes;Talent Partner;rosa.${index}@${trade.toLowerCase()}.example;Europe/Brussels;${trade} Engineer;en`;
  });
  return [COLUMNS, ...rows, ''].join('\n');
}

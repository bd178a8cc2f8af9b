/** Where the employers of the big fair sit: country, its language at the fair, cities and names of people. */
export interface Place {
  country: string;
  language: string;
  timeZone: string;
  cities: readonly string[];
  firstNames: readonly string[];
  lastNames: readonly string[];
}

export const PLACES: readonly Place[] = [
  {
    country: 'IE',
    language: 'en',
    timeZone: 'Europe/Dublin',
    cities: ['Ardwick', 'Marlow Quay', 'Tollbridge'],
    firstNames: ['Orla', 'Fintan', 'Maeve', 'Colm', 'Sadhbh', 'Rory'],
    lastNames: ['Hallinan', 'Brackley', 'Tormey', 'Ashgrove', 'Devany', 'Lonergan'],
  },
  {
    country: 'DE',
    language: 'de',
    timeZone: 'Europe/Berlin',
    cities: ['Kiel', 'Hagenau', 'Wesselburen'],
    firstNames: ['Antje', 'Björn', 'Wiebke', 'Jörg', 'Frauke', 'Malte'],
    lastNames: ['Röttger', 'Habermann', 'Kiesewetter', 'Ohlsen', 'Dierksen', 'Vollbrecht'],
  },
  {
    country: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    cities: ['Lyon', 'Vaubecourt', 'Saint-Aubry'],
    firstNames: ['Élodie', 'Bastien', 'Maëlle', 'Thibault', 'Solène', 'Rémi'],
    lastNames: ['Garrault', 'Perrinet', 'Delmotte', 'Charvet', 'Lanoix', 'Boisselier'],
  },
  {
    country: 'ES',
    language: 'es',
    timeZone: 'Europe/Madrid',
    cities: ['Vigo', 'Almoraima', 'Peñablanca'],
    firstNames: ['Leire', 'Íñigo', 'Nerea', 'Gonzalo', 'Ainhoa', 'Rubén'],
    lastNames: ['Echávarri', 'Montalbo', 'Quiroga', 'Villaseca', 'Arnáez', 'Belmonte'],
  },
  {
    country: 'IT',
    language: 'it',
    timeZone: 'Europe/Rome',
    cities: ['Bologna', 'Roccalta', 'Montebruno'],
    firstNames: ['Ginevra', 'Tommaso', 'Ludovica', 'Niccolò', 'Chiara', 'Edoardo'],
    lastNames: ['Balestrieri', 'Fontanesi', 'Scarabelli', 'Tirabassi', 'Morandotti', 'Venturoli'],
  },
  {
    country: 'PL',
    language: 'pl',
    timeZone: 'Europe/Warsaw',
    cities: ['Gdynia', 'Zalesie', 'Brzezina'],
    firstNames: ['Jagoda', 'Wojciech', 'Żaneta', 'Bartosz', 'Łucja', 'Szymon'],
    lastNames: ['Wąsik', 'Grzelczak', 'Młynarska', 'Osowski', 'Świętek', 'Bieniek'],
  },
];

export const COMPANY_FIRST: readonly string[] = [
  'Nordwall',
  'Brightmoor',
  'Silverlind',
  'Havelgrün',
  'Castelmare',
  'Riosol',
  'Polanka',
  'Ferrovia',
  'Kestrel',
  'Ostara',
  'Millrace',
  'Lumenta',
];

export const COMPANY_SECOND: readonly string[] = [
  'Energy',
  'Rail Systems',
  'Analytics',
  'Foods',
  'Instruments',
  'Logistics',
  'Health',
  'Water',
  'Robotics',
  'Timber',
];

export const POSITIONS: readonly string[] = [
  'Grid Data Engineer',
  'Junior Planner',
  'Quality Analyst',
  'Service Designer',
  'Test Engineer',
  'Trainee Controlling',
  'Field Technician',
  'Platform Developer',
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Parts of many a family name and of many a place, forms of address, abbreviations, trades and months. */
const EVERYWHERE = set(
  'Van Von De Da Del Della Der Den Des Di Do Dos Du La Le Les Lo El Al Bin Mac San Santa St Ter Zu ' +
    'DI Mag Dipl Lic Mgr MA BA PhD MBA CV HR IT AI KI EU UK US UN TV PC OK Ok Go Oh ' +
    'Software Data Cloud Digital Energie Energy Energia Technik Logistik Logistics Systems Solutions Consulting Engineering ' +
    'Robotics Analytics Security Team Service Services Media Marketing Design Group Bank Capital Finance',
);

/** Words that are written with a capital inside a sentence, and are names as well. ISO 639-1. */
const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'An As At Be By He If In Is It Me My No Of On Or So To Up We Do Ha Hi Sir ' +
      'May April June August Monday Friday Sunday Sun Mon Easter Christmas English French German Polish Spanish Italian',
  ),
  de: set(
    'Am An Da Du Er Es Im In Ja Ob So Um Wo Sie Ihr Ihre Ihnen Abend Ahorn Amt Anker Art Bach Bad Bahn Baum Bau Berg Boden Brief ' +
      'Brot Bus Dorf Ecke Ehre Eis Ende Engel Ernst Feld Fisch Freitag Garten Gast Glas Glück Graf Grund Hafen Hahn Hand Haus Herbst ' +
      'Hof Holz Hut Jahr Kamp Karriere Karte Kern Klang Koch König Kraft Kreis Kunde Kunst Land Lang Lob Mai Markt Maurer Meister Messe ' +
      'Mittag Montag Morgen Mut Nacht Name Neu Ort Ost Platz Praxis Rad Rat Recht Ring Rose Ruhe Sand Schatz Schein See Sommer Sonne ' +
      'Sonntag Stahl Stark Stein Stern Stock Strom Sturm Tag Tal Teil Tor Turm Uhr Wald Wand Wasser Weg Wein Weise West Wind ' +
      'Winter Wolf Wolke Wunder Zahl Zeit Ziel Zug Juni Juli August Ostern',
  ),
  fr: set('Ma Me Mon Ne On Sa Se Si Son Te Tu Un Mars Mai Noël Pascal'),
  es: set('Es Ha He Me Mi No Se Si Su Te Tu Un Ya Ud Uds Usted Mar Navidad'),
  it: set('Il In Io La Le Lei Loro Ma Mi Ne No Se Si Sua Sue Suo Suoi Un Va Vi Voi Natale'),
  pl: set('Ci Go Ja Ma Mi Na Nie Od Pan Pana Panu Panem Pani Panią Po Się Ta Te To Tu Wam Was We Za Ze'),
};

/**
 * Whether a word that is the name of somebody may well be none inside a sentence of a language: "im Sommer", "in May".
 * In a language without a pack only what stands everywhere is known.
 */
export function isOrdinaryWord(word: string, language: string): boolean {
  return EVERYWHERE.has(word) || (BY_LANGUAGE[language]?.has(word) ?? false);
}

/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending, one in front for any beginning.
 */
const WORDS = {
  person:
    'männer männlich* frauen frauenanteil frauenquote ausländer* alle-über alle-unter rentner* überaltert* ' +
    'er ihm ihn sein seine seinen seinem seiner seines hats er-hat sie-hat nett* sympathisch* arrogant* unfreundlich* freundlich ' +
    'unhöflich* charmant* hübsch* gelangweilt* genervt* streng* schüchtern* gelacht lacht lachte gelächelt grinst grinste chef chefin chefs boss typ ' +
    'oma opa vater mutter papa mama onkel tante bruder schwester freundin mann frau herr hr fr dr prof ehefrau ehemann ' +
    'mag hasst liebt erwähnt erzählte erzählt meint meinte sagte sagt betont betonte fand findet wirkte wirkt',
  oneself:
    'visitenkarte abgegeben anrufen zurückrufen nachfassen nachhaken nachfragen googeln nachschauen recherchieren checken bewerben chancen absage ' +
    'peinlich* blamiert vergessen verwechselt verwechsle rumgestottert gestottert stottern verhaspelt verplappert versemmelt ' +
    'verhauen nervös* aufgeregt* unsicher* schlecht* mies* lahm* dumm* blöd* doof* leider sorry ups oje hoppla falsch* ' +
    'parat gewusst keine-ahnung ahnung geschwafelt gelogen übertrieben abgebrochen durchgefallen gescheitert rausgeflogen gekündigt ' +
    'gestammelt rotgeworden blackout hätte hätt sollte-ich müsste zu-leise zu-laut zu-schnell mikro verpennt verschlafen nicht-fertig ' +
    'stimmt-so niemand nie-einer nie',
  money:
    'gehalt gehalts* gehälter *gehalt lohn löhne *lohn tariflich* tarifvertrag tarifgruppe *tarifvertrag vergütung* bezahl* gezahlt zahlt zahlen-gut ' +
    'brutto netto bonus boni prämie* rente *rente betriebsrente überstunden unbezahlt* verdienst verdient verdienen kosten kostet ' +
    'teuer* billiglohn urlaubstage tage-urlaub dienstwagen firmenwagen probezeit *budget budget kredit schulden spesen provision* geld gelder abfindung finanzierung* insolvenz* ' +
    '38h 35h 40h',
  health:
    'rollstuhl* gehörlos* schwerhörig* blind* reha kur diabetes asthma migräne adhs legasthenie pflegegrad tod gestorben ' +
    'krank kranke krankheit* *krankheit schwanger* elternzeit mutterschutz behinder* schwerbehindert* therapie* burnout depress* ' +
    'allergi* operation operiert arzttermin medikament* *medikamente attest pflegebedürftig* scheidung geschieden religion kirche ' +
    'rücken verletzt verletzung unfall',
  doubt:
    'haha hahaha hihi hehe lol xd witz witzig* lustig* komisch* seltsam* merkwürdig* verdächtig* angeblich* vielleicht evtl eventuell ' +
    'vermutlich* wahrscheinlich* wohl irgendwie glaub glaube mal-sehen hoffentlich anscheinend scheinbar quasi naja tja hmm puh bäh igitt krass geil ' +
    'cool mega egal passt-ja o-ton ok okay wär-ok sozusagen wtf oh uff',
  unkind:
    'eingebrochen* einbruch krise* kurzarbeit geschlossen* schließung* stellenabbau abbau sparkurs sparprogramm defizit befristet* ' +
    'vertrag verträge zeitvertrag dringend* verzweifelt* ' +
    'chaos chaotisch* problem probleme problematisch* ausgefallen pleite verklagt klage streit entlassen entlass* entlassung* kündigung* floppte ' +
    'gefloppt flop skandal veraltet* hässlich* langweilig* nervt schlimm* furchtbar* schrecklich* stress* überfordert* mobbing ' +
    'testabdeckung-niedrig niedrig rückstand verlust* verlor verloren abgeworben lästern schlampig* fehler* konkurrenz notlösung',
} as const;

function patternOf(listed: string): string {
  return listed.replaceAll('-', '[ -]').replaceAll('*', '\\p{L}*');
}

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(WORDS)
    .flatMap((line) => line.split(' '))
    .map(patternOf)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** What somebody is paid by; an insurance sells tariffs, too, and calls them by a longer word. */
const TARIFF = /(?<![\p{L}\p{N}-])tarife?(?![\p{L}\p{N}-])/iu;
const SHE = /(?<![\p{L}\p{N}])sie (?:hat|ist|war|will|kann|muss|soll|\p{L}+(?:te|t))(?![\p{L}\p{N}])/iu;
const AGE = /(?<!\p{L})(?:ist|sind|bin) (?:erst |schon )?\d{2}(?: jahre(?: alt)?)?$/iu;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT = /[=|*^~\\_?!;@<>→]|->|\.\.|\/|\s[-–]\s|\bTBD\b|\bTODO\b|\bXXX\b/u;

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(text: string): boolean {
  return (
    PATTERN.test(text) ||
    TARIFF.test(text) ||
    AGE.test(text) ||
    SHE.test(text) ||
    PICTURE.test(text) ||
    SHORTHAND_LEFT.test(text)
  );
}

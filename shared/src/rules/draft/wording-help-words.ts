/** Words of a language by which a proposal says more, or the opposite of, what a note does (D11). */
export interface TellingWords {
  /** Words for 2, 3, 4 and so on; 1 is an article in most languages. */
  numbers: Readonly<Record<string, number>>;
  negations: ReadonlySet<string>;
  /** Beginnings of words for deeds and feelings that nobody may be said to have done or had: all without accents. */
  claims: readonly string[];
  /** Words that may begin a phrase with a capital. */
  openings: ReadonlySet<string>;
  /** Nouns have capitals, so a capital alone is no sign of a name. */
  nounsHaveCapitals: boolean;
}

const COUNTED = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000];

/** The words for `COUNTED`, in its order; several for one number stand together with a stroke between. */
function numbersOf(words: string): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').flatMap((same, at) => same.split('/').map((word) => [word, COUNTED[at] ?? 0])),
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const EN: TellingWords = {
  numbers: numbersOf(
    'two/double/both three/triple four five six seven eight nine ten eleven twelve/dozen twenty thirty forty fifty sixty seventy eighty ninety hundred/hundreds thousand/thousands million/millions',
  ),
  negations: setOf('not no never nothing nobody none without cannot'),
  claims:
    'promis guarantee offer agree confirm accept hire love excit thrill delight impress expert best perfect always award salar'.split(
      ' ',
    ),
  openings: setOf(
    'a an the this that these those i you we they it my your our their how what why where when as in on at for from with and',
  ),
  nounsHaveCapitals: false,
};

const DE: TellingWords = {
  numbers: numbersOf(
    'zwei/doppelt/beide drei vier funf sechs sieben acht neun zehn elf zwolf/dutzend zwanzig dreissig/dreißig vierzig funfzig sechzig siebzig achtzig neunzig hundert/hunderte tausend/tausende million/millionen',
  ),
  negations: setOf('nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne'),
  claims:
    'versprech versprochen garantier angebot angeboten zugesagt zusage bestatig akzeptier eingestellt begeister beeindruck lieb experte beste perfekt immer preis gehalt'.split(
      ' ',
    ),
  openings: setOf(
    'der die das den dem des ein eine einen einem einer ich sie wir es ihr ihre ihren mein meine unser unsere wie was warum wo wenn dass in im an am auf bei fur mit von vom zu zur zum und',
  ),
  nounsHaveCapitals: true,
};

const FR: TellingWords = {
  numbers: numbersOf(
    'deux/double trois quatre cinq six sept huit neuf dix onze douze/douzaine vingt trente quarante cinquante soixante septante huitante/octante nonante cent/cents/centaine/centaines mille/milliers million/millions',
  ),
  negations: setOf('ne n pas jamais rien aucun aucune personne sans'),
  claims:
    'promis promet garanti offre offert accept confirm embauch ador passion enthousias ravi impression expert meilleur parfait toujours prix salaire'.split(
      ' ',
    ),
  openings: setOf(
    'le la les l un une des du de d je j vous nous il elle ce cette ces c mon ma mes votre vos notre nos comment que qu pourquoi quand ou dans en sur a au aux pour avec et',
  ),
  nounsHaveCapitals: false,
};

const ES: TellingWords = {
  numbers: numbersOf(
    'dos/doble/ambos/ambas tres cuatro cinco seis siete ocho nueve diez once doce/docena veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento/cientos/centenar mil/miles millon/millones',
  ),
  negations: setOf('no nunca nada nadie ningun ninguno ninguna jamas sin'),
  claims:
    'promet garanti ofre ofert acept confirm contrat encant entusias apasion impresion experto mejor perfect siempre premio salario sueldo'.split(
      ' ',
    ),
  openings: setOf(
    'el la los las un una unos unas lo yo usted ustedes nosotros ellos este esta estos estas su sus mi mis nuestro nuestra como que por cuando donde en a al de del para con y',
  ),
  nounsHaveCapitals: false,
};

const IT: TellingWords = {
  numbers: numbersOf(
    'due/doppio/entrambi/entrambe tre quattro cinque sei sette otto nove dieci undici dodici/dozzina venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento/centinaia mille/mila/migliaia milione/milioni',
  ),
  negations: setOf('non mai niente nulla nessuno nessun nessuna senza'),
  claims:
    'promess promett garanti offert offr accett conferm assun ador entusias appassion impression espert miglior perfett sempre premio stipendio'.split(
      ' ',
    ),
  openings: setOf(
    'il lo la i gli le l un uno una io lei voi noi loro questo questa questi queste suo sua mio mia nostro nostra come che perche quando dove in nel nella a al alla di del della per con e',
  ),
  nounsHaveCapitals: false,
};

const PL: TellingWords = {
  numbers: numbersOf(
    'dwa/dwie/dwoch/oba/obie trzy/trzech cztery/czterech piec/pieciu szesc/szesciu siedem/siedmiu osiem/osmiu dziewiec/dziewieciu dziesiec/dziesieciu jedenascie dwanascie/tuzin dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto/stu/setki tysiac/tysiace/tysiecy milion/miliony/milionow',
  ),
  negations: setOf('nie nigdy nic nikt zaden zadna zadne bez'),
  claims:
    'obieca gwarant ofert zaofer zgodzi potwierdz zaakcept zatrudn uwielb zachwyc pasjon wrazeni ekspert najlep idealn zawsze nagrod wynagrodz pensj'.split(
      ' ',
    ),
  openings: setOf(
    'ja my ten ta to te ci nasz nasza panstwa pani pana moj moja jak co dlaczego gdy kiedy gdzie w we na do z ze za przy dla o i oraz',
  ),
  nounsHaveCapitals: false,
};

/** By language, ISO 639-1. */
export const TELLING_WORDS: Readonly<Record<string, TellingWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  pl: PL,
};

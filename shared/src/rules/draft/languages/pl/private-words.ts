import { wordFinder } from './word-finder.js';
import { holdsFirstName } from './first-names.js';
import { withoutDiacritics } from './without-diacritics.js';

/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending, a `_` for a space.
 */
const WORDS = [
  // A remark on a person.
  'on ona jego jej jemu niego niej nią nim mu pan pani pana panu panią panem szef* prezes* dyrektor* boss* wiceprezes*',
  'kolega kolegi koledze koleżanka koleżanki koleżance znajom* kierowniczk* mił* niemił* sympatyczn* fajn* zabawn* arogan* znudzon* przystojn* ładn* młodziutk* chłopak* dziewczyn* facet* gość',
  'babk* mama mamy tata taty ojciec ojca wujek wuj ciocia ciotka brat brata siostr* mąż męża żon* babci* dziad* syn syna',
  'córk* rodzin* emerytur* emeryt* następc* śmieje śmiech* uśmiech* zaczepia* krzyczy gada plotkuje',
  // A remark on oneself.
  'głupi* wstyd* zawstyd* pogubi* pomyli* pomyłk* pomiesza* zapomnia* zapomni* zająk* zaciął zacięł* stres stresu stresuj* zestresow* denerw* nerw*',
  'cicho beznadziej* słabo słab* kiepsk* źle porażk* tragedi* masakr* ups niestety spóźni* chaotyczn* ogólnie szkoda',
  'bez_sensu wpadk* gaf* panik* zaczerwieni* oblał* oblan* niezdan* powinien* powinnam powinno mogłem mogłam mogło_być',
  'nie_wiedzia* nie_umia* nie_umiem nie_pamięta* nie_dokończy* nie_powiedzia* nie_zda* nie_odpowiedzi* nie_zna* za_szybko',
  'za_długo za_krótko za_mało za_dużo za_późno bełkot* mój_błąd plącz* plata* sorry sorki przepras* ogarn*',
  // Money and terms.
  'pensj* wynagrodz* płac* opłac* zapłac* wypłat* zarob* zarabi* stawk* brutto netto zł złot* pln eur euro premi* bonus*',
  'podwyżk* kasa kasę kasy pieniąd* pieniędz* umow* b2b etat* nadgodzin* urlop* zwolni* zwolnie* wypowiedzen* próbny',
  'próbnym próbnego benefit* multisport* darmow* gratis* koszt* tani* drogo dofinans* kredyt* czynsz* wiza wizy wizę',
  // Health and family.
  'chor* zdrowie zdrowia zdrowiu ciąż* leczen* lecz_się terapi* depresj* wypalen* niepełnospraw* rak raka alergi* operacja',
  'macierzyńsk* tacierzyńsk* rodzicielsk* dzieck* dziec* rozwód rozwodz* pogrzeb*',
  // Doubts and jokes.
  'lol haha* hehe* hihi* xd chyba może podobno ponoć rzekomo raczej jakoś jakby dziwn* śmieszn* serio żart* niby niepewn*',
  'nie_jestem nie_wiem niejasn* zobaczymy oby nadziej* wreszcie w_sumie spoko luz* super ekstra wow hm hmm ech',
  'eh uff sunia suni piesek psiak* kotek niezł* słodk* prawdopodobnie wygląda_na wydaje_się ciekawe_czy nieźle',
  'tbd todo tak_mówi* tak_twierdz* twierdz* udaj* ucieszy* obiecank*',
  // Unkind to them.
  'głośn* ciasn* duszn* zimno ciemno kłótni* kłóc* problem* bałagan* rotacj* odchodz* odeszł* odszed* plotk* afer* brud* chaos* najgorsz* przestarzał*',
  'nie_lubi* nienawidz* narzek* skarg* skarż* pozew* pozw* wypadek wypadk* kryzys* upad* bankru* nudn* nudz* nuda wolno_im',
];

const holdsPrivateWord = wordFinder(WORDS);
const holdsPrivateWordInHaste = wordFinder(WORDS.map(withoutDiacritics));
const POLISH_LETTER = /[ąćęłńóśźż]/iu;
const ADDRESSED_BY_TITLE = /(?<![\p{L}\p{N}])p\.(?=\s)/iu;
const AGE = /(?<!\p{L})ma \d{2}(?: lat)?$/u;
const CURRENCY = /\p{Sc}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT = /[=|*^~\\#_?!;@→←…]|\.\.|->|\/|[:;]-?[)(DP]/u;

/**
 * True when a note must not be read by its recipient as it was typed, or when nobody can be sure. Where it was typed without
 * any Polish letter, the words count without theirs.
 */
export function mustStayPrivate(text: string): boolean {
  const holdsWord = POLISH_LETTER.test(text) ? holdsPrivateWord : holdsPrivateWordInHaste;
  if (holdsWord(text) || holdsFirstName(text)) return true;
  return [ADDRESSED_BY_TITLE, AGE, CURRENCY, PICTURE, SHORTHAND_LEFT].some((sign) => sign.test(text));
}

import { TRADE_ADJECTIVES, TRADE_ADVERBS } from './trade-adjectives.js';
import { STRONG_VERBS, TRADE_VERBS } from './trade-verbs.js';

/** Words that stand in lower case: of structure, of place and time, verbs in common forms, common adjectives. */
const STRUCTURE =
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem meiner ' +
  'meines ihr ihre ihren ihrem ihrer ihres sie ich es man wir uns unser unsere unserem unseren wer was wen wem welche welcher welches ' +
  'welchen jeder jede jedes jeden jedem alle alles allen aller allem beide beiden viele vieler vielen mehrere einige andere anderen anderes ' +
  'und oder aber denn sondern sowie als wie wo wann warum wenn weil dass ob damit obwohl während bis seit bevor nachdem falls ' +
  'in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur durch für fürs um ohne gegen über unter neben zwischen ' +
  'hinter entlang per pro je ab außer statt trotz wegen innerhalb außerhalb laut dank nahe gegenüber samt etwa rund knapp gut circa ' +
  'nicht nur auch noch schon erst dann danach davor dabei dazu davon dafür daran darauf darin darüber dort da hier drüben oben unten ' +
  'links rechts vorne hinten innen außen nebenan zuerst zuletzt zunächst immer oft manchmal selten nie meist meistens fast ganz sehr ' +
  'so zu mehr weniger meiste meisten viel wenig etwas nichts genau gerade jetzt heute morgen heuer bald später früher damals gestern ' +
  'täglich wöchentlich monatlich jährlich montags dienstags mittwochs donnerstags freitags samstags sonntags morgens mittags abends nachts ' +
  'zweimal dreimal viermal fünfmal sechsmal einmal mehrmals mindestens höchstens ungefähr bereits wieder weiter weiterhin sonst ' +
  'selbst selber sogar jedoch trotzdem deshalb daher also gern gerne lieber gleich direkt zusammen gemeinsam allein jemand jemanden ' +
  'jemandem überall nirgends irgendwo draußen drinnen daheim zuhause teils teilweise davon insgesamt gesamt eigentlich voraus ' +
  'manche mancher manches diese dieser dieses diesen diesem jene solche hin her rum rauf runter raus rein dran drauf durchaus ' +
  'einzeln einziges einzige einziger paar bisschen anfangs derzeit seinerzeit jederzeit halb ja drei vier fünf sechs sieben acht neun ' +
  'zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend zwei eins dritte dritten zweite zweiten erste ersten erster vierte ' +
  'beziehungsweise einschließlich gegebenenfalls bzw cm km kg mm ha fix gar mal also hätten je sowohl sich mir mich dich dir ihm ihn er ihnen du ihr euch selten beinahe kaum allerdings außerdem zudem überhaupt ziemlich recht eher ' +
  'ehemals nahezu neuerdings stets neulich demnächst kürzlich unterwegs nebenbei ab hinaus herein heraus voran vorbei überwiegend größtenteils hauptsächlich jeweils ebenfalls ebenso sobald solange';

/** Verbs by their infinitive; the common forms are made of it. */
const REGULAR_VERBS =
  'arbeiten bauen beraten betreuen bilden brauchen buchen drucken eröffnen entwickeln erklären ersetzen fertigen forschen führen ' +
  'fräsen gründen jobben kalkulieren kaufen kochen konstruieren kümmern lagern leisten leiten lernen liefern löten machen melden messen ' +
  'mieten montieren nutzen ordnen organisieren planen programmieren prüfen rechnen reden retten rollen schicken schulen setzen ' +
  'sparen spielen stellen steuern studieren suchen testen tauschen tragen üben verkaufen vermieten verkürzen verwalten wachsen ' +
  'warten wechseln wohnen zählen zeichnen zeigen züchten hören holen grüßen starten ersparen trainieren verpacken ' +
  'übersetzen dolmetschen bedienen entscheiden beginnen bekommen bleiben erkennen fahren geben gehen gewinnen halten helfen kommen ' +
  'lassen laufen lesen liegen nehmen schreiben sehen sprechen stehen stoßen treffen treiben wissen ziehen verbinden verlieren ändern ausschreiben verzeihen stimmen kümmern erwähnen fragen antworten freuen glauben denken hoffen wünschen ' +
  'feiern tanzen singen schneiden sägen bohren drehen öffnen schrauben schweißen lackieren reparieren pflegen ernten pflanzen backen füttern melken brauen ' +
  'filmen fotografieren schneidern nähen übernehmen unterrichten unterstützen untersuchen verbessern vergleichen verteilen vorstellen zuhören mitmachen ' +
  'nachbauen umsetzen einführen abschließen aufnehmen teilnehmen zusammenarbeiten weitermachen nutzen benutzen bewerten besuchen besitzen betreiben verwenden wenden senden rotieren halten studieren lösen schauen hospitieren pendeln umsteigen einsteigen aussteigen einarbeiten aussuchen ' +
  'fördern fordern sammeln sortieren verladen beladen entladen veredeln wickeln kleben pressen gießen schmieden polieren beschichten spritzen biegen ' +
  'stanzen walzen drucken binden falten kleiden waschen putzen reinigen desinfizieren dokumentieren impfen ' +
  'vergeben erhalten bieten schließen umziehen anbieten einstellen ausbilden mitfahren anfangen aufbauen ausbauen umbauen umstellen';

const VERB_FORMS =
  'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten habe hab kann können konnte könnte muss müssen musste ' +
  'soll sollen sollte will wollen wollte darf dürfen mag mögen möchte gibt gab geht ging kommt kam läuft lief fährt fuhr nimmt nahm ' +
  'hält hielt liegt lag steht stand liest las sieht sah hilft half spricht sprach trifft traf weiß wusste bekommt erkennt bleibt ' +
  'beginnt wächst lässt gilt zählt heißt hieß bringt bringen brachte dauert spart sucht baut braucht entscheidet schreibt kenne ' +
  'kennt kennen bin wäre würde würden sein gewesen gegangen gekommen getan tun tut macht mache lerne spreche arbeite schreibe leite ' +
  'treibt zieht trägt bietet bieten schickt sendet stellt liefert zieht funktioniert klappt passt reicht löst fängt rechnet führt verzeiht nennt stimmt fragt spart schreib such mach denkt stellen stehen nenn rechnen wechselt';

const PARTICIPLES =
  'angefangen aufgebaut ausgebaut bestanden betreut entwickelt entworfen erklärt erstellt ersetzt genommen geschrieben gefahren ' +
  'gegangen gehalten geholfen gelaufen gelesen gesessen gesprochen gewonnen gezogen verantwortet verfasst verglichen verkauft ' +
  'vermessen verteilt verwaltet vorbereitet übernommen überarbeitet übersetzt übertragen unterrichtet unterstützt untersucht optimiert ' +
  'begleitet bearbeitet beraten berechnet bedient besetzt gebaut veröffentlicht verhandelt automatisiert eingeführt umgesetzt';

const ADJECTIVES =
  'aktiv alt älter analog arm automatisch autonom bar bekannt bereit besser best billig blau breit bunt digital direkt einfach einzeln ' +
  'eigen elektrisch eng ernst fest flach flexibel frei freiwillig fremd frisch früh ganz gebraucht genau gesamt gesund groß größer größt ' +
  'grün gut halb hart heiß hell hoch hohe hohen hohes höher intern extern international jung jünger kalt klar klein kleiner kommunal kurz ' +
  'kürzer lang länger langsam laut leicht leise letzt lokal manuell mehrsprachig mittler mobil modern möglich nah national neu neuest ' +
  'nieder niedrig nächst offen offline online mechanisch ländlich städtisch öffentlich parallel passend privat regional reich rein rot rund sauber scharf schmal ' +
  'schnell schwarz schwer sicher spät stark still süß technisch teuer tief trocken verschieden voll warm weich weit weiß wichtig ' +
  'ehrenamtlich nebenbei europaweit weltweit bundesweit komplett papierlos barrierefrei fällig fertig gemeinnützig zentral dezentral echt deutsch offen remote hybrid klimaneutral verbindlich hauptamtlich geringfügig einzig fertig';

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];
/** Verbs by their infinitive. */
export const INFINITIVES: readonly string[] = `${REGULAR_VERBS} ${TRADE_VERBS}`.split(' ');
const STEMS = `${ADJECTIVES} ${TRADE_ADJECTIVES}`.split(' ');

/** "baut" of "bauen", "arbeitet" of "arbeiten". */
export function thirdPerson(infinitive: string): string {
  return `${linkedStem(infinitive)}t`;
}

function linkedStem(infinitive: string): string {
  const stem = infinitive.replace(/e?n$/u, '');
  return /[td]$|[bdfgkp][mn]$|chn$/u.test(stem) ? `${stem}e` : stem;
}

function formsOf(infinitive: string): string[] {
  const stem = infinitive.replace(/e?n$/u, '');
  const linked = linkedStem(infinitive);
  return [infinitive, `${linked}t`, `${stem}e`, `${linked}te`, `${linked}ten`, `ge${linked}t`];
}

/** Adjectives as they stand before a noun. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  STEMS.flatMap((word) => ENDINGS.slice(1).map((ending) => `${word}${ending}`)),
);

/** Every word that is known to stand in lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...STRUCTURE.split(' '),
  ...VERB_FORMS.split(' '),
  ...PARTICIPLES.split(' '),
  ...STRONG_VERBS.split(' '),
  ...TRADE_ADVERBS.split(' '),
  ...INFINITIVES.flatMap(formsOf),
  ...STEMS.flatMap((word) => ENDINGS.map((ending) => `${word}${ending}`)),
]);

/** Infinitives, which become nouns behind "beim", "zum", "im", "am", "vom". */
export const VERB_NOUNS: ReadonlySet<string> = new Set(INFINITIVES);

import { EVERYDAY_FEMININE, EVERYDAY_MASCULINE, EVERYDAY_NEUTER, EVERYDAY_PLURAL } from './everyday-nouns.js';
import { TRADE_FEMININE, TRADE_MASCULINE, TRADE_NEUTER, TRADE_OTHER, TRADE_PLURAL } from './trade-nouns.js';

/** How a noun stands: its gender, `p` for a plural, `mp` for a masculine that is its own plural, `-` for a form that does not say. */
export type Noun = 'm' | 'f' | 'n' | 'p' | 'mp' | '-';

/** Nouns as typed in a hurry. The last word of a compound decides, so "wärmepumpen" is known by "pumpen". */
const MASCULINE =
  'abschluss absolvent acker akku aktuar alltag ansatz ansprechpartner antrag anteil antrieb arbeitsplatz arzt aufbau auftrag ' +
  'aufzug ausbau ausbildungsplatz ausschuss ausstieg austausch auszug azubi bachelor bahnhof bau bauer beamte beginn beitrag ' +
  'bericht beruf besuch betrieb beton blick blog boden bogen brand bus campus chor chip code commit container coach computer ' +
  'dienst dienstplan drucker durchgang druck einbau einblick einkauf einsatz einstieg einstiegstermin entwickler entwurf ersatz ' +
  'export fahrplan fachbereich filter fluss fokus follower führerschein gang garten gemeinderat generator geschmack griff ' +
  'großteil grund grundkurs hafen handel haushalt hersteller herbst hof hofladen import ingenieur inhaber innendienst ' +
  'jahrgang job kern kindergarten kollege kontakt konzern kran kreislauf kunde kundendienst kundenstamm kurs laden lageplan ' +
  'laptop laser lastwagen lebenslauf lehrgang lehrling leiter lieferant lohnhersteller macher markt master mechaniker mentor ' +
  'meister mitarbeiter mittelstand monat montag motor müll nachwuchs nachweis name nordhang park partner plan planer platz ' +
  'pilot postweg prozess probetag probelauf prototyp prüfstand puffer quellcode rahmen raum rechner recycler regler rest ' +
  'rhabarber roboter rundgang rollout rollback satz schalter schacht schaltschrank schein schichtdienst schlüssel schritt ' +
  'schutz sensor server service sommer speicher sprint standort stadtteil stall staubsauger strom strand student stundenplan ' +
  'tag teil teilnehmer techniker test tester testacker tisch trainee traineeplan transformator transport treiber turbinenbau ' +
  'turm umbau umfang umsatz umstieg umzug unterricht unterschied verband verbrauch vergleich verkauf verkehr versand verlauf ' +
  'versuch vertrieb vorname vorrat vorstand vorteil vortrag wald wechsel weg wein wert wettbewerb winter wirkungsgrad workshop ' +
  'zeitplan zivildienst zug zugang zuschnitt zulieferer zustand zähler zweck assistent berater betreuer bildschirm bohrer ' +
  'controller designer dozent fahrer forscher gutachter händler installateur koch konstrukteur leitfaden manager monteur ' +
  'praktikant projektleiter redakteur referent statiker tutor verkäufer vertrag werkstudent zimmerer einsatzplan akkuschrauber stöcker sensor kontext begriff vorsprung puls klimaschutz umweltschutz naturschutz scan druckversuch ' +
  'stahl kunststoff kaffee tee saft most apfelsaft wasserstoff abstand ablauf einstand start startpunkt termin ort bezirk ' +
  'kreis rhythmus überblick stand messestand getränkestand lieferweg freitag dienstag mittwoch donnerstag samstag sonntag ' +
  'januar februar märz april mai juni juli august september oktober november dezember abend vormittag nachmittag mittag hund ' +
  'probekoch spielplatz bauernhof bachelorstudiengang studiengang abendkurs wagen lastenaufzug bagger gabelstapler kanal ' +
  'deich damm sturm wind regen schnee hobel schnitt messraum hang fluglärm flug flughafen euro cent';

const FEMININE =
  'abteilung abnahme agentur analyse anlage anwendung app arbeit architektur assistenz aufgabe ausbildung aushilfe auswahl ' +
  'auswertung bahn bachelorarbeit baustelle batterie beratung bewerbung bibliothek biologie brandprobe branche brücke buche ' +
  'bühne butter cloud chemie datei datenbank diplomarbeit doku dokumentation doktorarbeit einarbeitung einheit einrichtung ' +
  'entwicklung erfahrung ernte etage evaluierung fabrik fachkraft fachschaft familie farbe feuerwehr filiale firma fläche flotte ' +
  'fluktuation folie forschung fortbildung fräse freiheit frequenz frist frage führung gärtnerei gebärdensprache gebühr ' +
  'gleitzeit grafik gruppe hallig halle halterung hand hardware heizung hilfe hochschule höhenrettung idee industrie informatik ' +
  'initiative insel integration iteration jugendvertretung kampagne kantine karte kartei kasse kette kita klasse klausur kommune ' +
  'kontrolle koordination krippe kunst kupplung küste kälte ladestation lampe landwirtschaft last lebensmittelindustrie ' +
  'lehre leistung leitstelle leitung linie linse liste logistik lösung länge lüftung mannschaft mappe marke maschine masterarbeit ' +
  'medizin menge messe messung methode miete mitte montage mühle musik nachhilfe nacht nordsee nähe note näherin nummer ' +
  'oberfläche ostsee palette person perspektive pflege pflicht planung plattform platte post praxis presse probe probekiste ' +
  'produktion programmierung promotion prognose präzision prüfung pumpe qualität quelle quote rechnung redaktion regel region ' +
  'reihe reise revision robotik routine runde rückmeldung saison schicht schiene schule schulung seite seminararbeit sendung ' +
  'seite sicherheit software sorte sparte spedition sprache stadt statik statistik stelle steuer steuerprüfung steuerung ' +
  'stiftung stochastik straße strategie stunde struktur studie stufe suche säge tabelle technik teilzeit telefonie testabdeckung ' +
  'tischlerei tochterfirma tour tragwerksplanung treppe turbine umfrage umgebung umstellung uni universität unterstützung ' +
  'verantwortung verpackung versicherung verwaltung veranstaltung version verteilung versorgung vertretung vhs ware wartung ' +
  'wasserversorgung website wehr weiterbildung welle werbung werft werkstatt wirtschaft woche wohnung wärme zeichnung zeit ' +
  'zeitung zelle zentrale zimmererlehre zusammenarbeit zusammenfassung zulassung zustellung zutat übergabe übung überwachung ' +
  'ansprechpartnerin kollegin kundin mitarbeiterin entwicklerin ingenieurin trainerin gründerin pflegehelferin brauerei bäckerei ' +
  'molkerei käserei kellerei gießerei druckerei weberei wäscherei medizintechnik elektrotechnik mechatronik informationstechnik ' +
  'energie wohngemeinschaft lieferkette fertigung abbundanlage anlieferung klinik station ambulanz linde eiche fichte elbe weser ' +
  'donau spree isar mosel ruhr nordwand tür tonne spur luft zone ablösung finanzierung kundenseite mitte hochsaison ökobilanz ' +
  'küche bilanz buchhaltung vision mission kommission kommunikation produktentwicklung oma präsentation mobilität';

const NEUTER =
  'abitur abo amt angebot archiv archivsystem atelier auto bauernhaus baujahr becken beet beispiel beisl bett bild blatt boot ' +
  'brett brot buch budget bundesland büro catering center check dach design diagramm dokument dorf dress ehrenamt eigenheim eis ' +
  'eisen ende experiment fach fachgebiet fachwerk fahrrad feld fenster fest festival finale format formular foto fräszentrum ' +
  'frühjahr frühstück gas gebäude gebiet gelände gemüse gerät gerüst geschäft geschäftsfeld gespräch gewächshaus gewerbegebiet ' +
  'gleis glas getriebe handbuch haus heft heim hobby holz homeoffice hotel hydraulikaggregat institut instrument interview ' +
  'jahr kabel kapitel kasino kind kino konzept kraftwerk kupfer labor lager land layout lehrjahr lied logo magazin material ' +
  'medium meeting meer mehl mentoring metall mikrofon milieu mittagessen modell modul museum muster netz netzwerk notebook obst ' +
  'objekt online-portal papier parkett pflegeheim pferd pfand plakat plattdeutsch podium poster praktikum prinzip problem produkt ' +
  'produktteam profil programm projekt protokoll publikum qualitätsmanagement quartal quiz rad radar recycling regal release ' +
  'repo repository ressort rezept rohr schiff schloss schwimmbad schulprojekt segment seminar signal sortiment speichermodul ' +
  'spiel stadtwerk startup stockwerk studibeisl studium stück system taxi team teil tempo terminal tempolimit theater thema ticket ' +
  'tool training traineeprogramm treffen umspannwerk unternehmen update verfahren verhältnis video viertel volontariat volumen ' +
  'wachstum wasser web wehr weingut werk werkzeug wetter wissen wochenende wohnheim ziel zimmer zentrum zertifikat zeugnis öl ' +
  'assessment coaching onboarding marketing controlling testing tutorium planspiel kochbuch rechenzentrum krankenhaus ' +
  'schienennetz stromnetz glasfasernetz windrad freibad kraftfahrzeug ereignis ergebnis erlebnis gespann gestell ladenetz portfolio ' +
  'jahresende monatsende semester wintersemester sommersemester vierteljahr kopfrechnen patent institut referat prüfprotokoll ' +
  'feedback vertrauen eigentum einkommen java-beispiel dashboard skript plugin wiki forum cockpit duzen siezen';

const PLURAL =
  'abläufe abschlüsse absolventen abteilungen akkus angebote angehörige anlagen anträge anwendungen apps arbeiten arbeitsplätze ' +
  'aufgaben aufträge aufzüge ausbildungen autos azubis bauteile bauern baustellen batterien beispiele berichte berufe betriebe ' +
  'bilder bonpflichten brücken briefe bücher büros bürgermeister busse computer container daten dateien datenbanken dienste dokumente ' +
  'dosen dörfer drohnen drucker eichen einheiten einsätze elementarschäden entwickler erdbeeren erfahrungen ergebnisse etagen fabriken ' +
  'fachkräfte fachwerke fahrer fahrzeuge familien farben felder fenster filialen firmen flaschen flüge flächen folien follower ' +
  'formen formulare fotos fragen frauen freunde führungen gebiete gebäude gemeinden generatoren geräte gespräche gläser gruppen ' +
  'grundkurse gäste handwerker hersteller häfen häuser hallen ideen ingenieure inhalte inseln institute interviews iterationen jahre ' +
  'jugendliche kabel kampagnen karten kassen kisten kitas klassen kliniken kolleginnen kollegen kommunen kontakte kranken kunden ' +
  'kundinnen kräne kurse köpfe labore ladestationen lager lampen landwirte leitungen lehrlinge leute lerntage lieferanten linien ' +
  'linsen listen läden länder lösungen mappen marken maschinen medien menschen messen messwerte meter mitarbeiter mitarbeitende ' +
  'minuten modelle module monate motoren museen muster netze noten normen nutzer organisationen orte palettenplätze papierpläne ' +
  'partner patienten personen pferde pflanzen pflegekräfte piloten pläne planer plätze posts praktika preise projekte programme ' +
  'protokolle prototypen prozesse prüfungen pumpen quellen quartale rechner regeln regionen reisen rezepte roboter rohre runden ' +
  'räume sachbearbeiter schalter schichten schiffe schritte schrauben schulen schulungen schäden screenshots seiten sekunden semester ' +
  'sensoren server skripte softwareentwickler sorten sprachen stadtwerke standorte stationen stellen steuerungen studenten ' +
  'studierende stufen stunden städte stücke systeme tage tabellen tarife techniker teile teilnehmer termine tests themen ticker ' +
  'tickets tiere tools touren trainees treiber turbinen tutorien türen umzüge unterlagen unternehmen varianten verfahren versuche ' +
  'verträge videos vorlesungen vorträge wagen wege weine werke werkstätten werkstudenten werkzeuge wettbewerbe wochen wohnungen ' +
  'wärmepumpen zahlen zeichnungen zeilen zeiten zellen zentren zertifikate ziele zimmer züge zähler zählerdaten öle übungen schüler ' +
  'kinder eltern ferien lebensmittel getränke ersatzteile notizen auszubildende azubinen ingenieurinnen entwicklerinnen ' +
  'fachwerkhäuser millionen milliarden';

/** Forms in other cases, which say nothing of the gender. */
const OTHER_FORMS =
  'absolventen angehörigen beamten beginns betriebs büros dienstes einkaufs endes hauses hofes jahres jahrs kindern kindes landes ' +
  'lebens leuten markts marktes mentors monats namen netzes planers plans praktikums programms projekts prozesses raumes ' +
  'roboters semesters sommers standorts stroms studiums systems tages teams tests themas umsatzes umzugs unternehmens ' +
  'versands vertriebs vornamen waldes wassers weges werks werkes wettbewerbs winters zentrums zugs';

/** Words that are taken at the end of a longer one by chance ("durchaus", "laufende"). */
const WHOLE_ONLY = new Set(
  (
    'ende eis alter amt bau bus note last wert weg rad recht teil mai brand land park ort name netz regel most start test tag ' +
    'eisen linde ware kern boot stall wein wind hand post seite arzt bett gas blog chor chip code zug hof öl app web rest tee ' +
    'job abo brot mitte reise tür uni spur hang linie frage stelle zeile kante zone luft bild satz stand euro wehr ' +
    'lied rahmen formen noten reisen orte öle teile werte laden wagen regen tisch raum probe ' +
    'arm art atem band bart bein bund ehre eile erde erbe fall fass fest fett film form gast geld gift gold grab grad gras gurt haar haut herd ' +
    'heu hund hut kind knie kuh lage laub laune leben lehre leid leiter licht limit lob loch lok lust mangel maß maus mine mond mund mut nagel nest not ' +
    'nutzen ofen ohr pfad pool post rand rasen rat rate reh reich reif reis reiz ring riss rolle ruf ruhe sache sack salz sand sinn sitz spitze stein stern stil ' +
    'stoff tal tank tat teich tier ton tor typ uhr ufer urteil volk wahl wachs wesen wille wort wunder zahl zaun zeichen zelt zoll zone arten sachen ' +
    'lernen drehen öffnen bauen fehler essen wissen orange kohle linde macht folge front freude fahrt alpen waren dinge gelder proben prämien tonnen rollen ' +
    'ehe mittel höhe breite tiefe größe länge dauer nähe dichte masse gut besser grund liter kilo winkel weide mode kosten steuern winter ball berg block'
  ).split(' '),
);

/** Endings of such words as are safe where a real word stands before them. */
const SAFE_HEADS = new Set(
  (
    'plan werk haus heim brot netz zeit tag wert satz stand bau job park rad land bild laden hof test note form raum stelle linie ' +
    'teil teile tisch post geld fest stoff stein tank tier fahrt grad zahl lehre kohle probe proben uhr berg höhe größe länge dauer ' +
    'folge rolle kosten frage reise seite zeile zone zeichen wort arzt bus zug app name prämie mode gas hund stall gast film'
  ).split(' '),
);

function listed(words: string, noun: Noun): [string, Noun][] {
  return words.split(' ').map((word) => [word, noun]);
}

const ALL_PLURAL = `${PLURAL} ${EVERYDAY_PLURAL} ${TRADE_PLURAL}`;

const DATIVES: [string, Noun][] = ALL_PLURAL.split(' ')
  .filter((word) => !/[ns]$/u.test(word))
  .map((word) => [`${word}n`, '-']);

/** Every noun by its lower case; a word in two lists says nothing of its gender. */
export const NOUNS: ReadonlyMap<string, Noun> = [
  ...listed(`${MASCULINE} ${EVERYDAY_MASCULINE} ${TRADE_MASCULINE}`, 'm'),
  ...listed(`${FEMININE} ${EVERYDAY_FEMININE} ${TRADE_FEMININE}`, 'f'),
  ...listed(`${NEUTER} ${EVERYDAY_NEUTER} ${TRADE_NEUTER}`, 'n'),
  ...listed(ALL_PLURAL, 'p'),
  ...listed(`${OTHER_FORMS} ${TRADE_OTHER}`, '-'),
  ...DATIVES,
].reduce((nouns, [word, noun]) => {
  const before = nouns.get(word);
  return nouns.set(word, before === undefined || before === noun ? noun : both(before, noun));
}, new Map<string, Noun>());

function both(one: Noun, other: Noun): Noun {
  return one === 'm' && other === 'p' ? 'mp' : '-';
}

/** True for a noun that may end a compound. */
export function isHead(word: string): boolean {
  return SAFE_HEADS.has(word) || (word.length >= 4 && !WHOLE_ONLY.has(word));
}

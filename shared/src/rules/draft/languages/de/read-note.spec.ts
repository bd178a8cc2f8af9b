import { describe, expect, it } from '@jest/globals';
import { noteContract } from '../../testing/note-contract.js';
import { german } from './index.js';

const NAMES = ['stadlober', 'gregor stadlober', 'gregor'];

/** What was noted as, what was typed, its shape, and its words in a sentence where they differ. */
const READ = `
point | neues büro in hamburg ab januar | phrase | das neue Büro in Hamburg ab Januar
point | 4-tage-woche im winter | phrase | die 4-Tage-Woche im Winter
point | probetag statt assessment center | phrase | den Probetag statt Assessment-Center
point | testacker gleich hinterm büro | phrase | den Testacker gleich hinter dem Büro
point | sie eröffnen im märz in leipzig | clause | Sie eröffnen im März in Leipzig
point | verwenden nur holz aus der region | clause | Sie verwenden nur Holz aus der Region
point | haben 3 standorte | clause | Sie haben 3 Standorte
point | bauen neues werk in graz | clause | Sie bauen ein neues Werk in Graz
point | suchen jmd für die schnittstelle zw. vertrieb und technik | clause | Sie suchen jemanden für die Schnittstelle zwischen Vertrieb und Technik
point | schleusen mit einem lurgitron gesteuert | fragment | Schleusen mit einem Lurgitron gesteuert
point | drei quorbeltürme in der stadt | phrase | drei Quorbeltürme in der Stadt
point | zwirblige hallen, keine büros | fragment | zwirblige Hallen, keine Büros
point | homeoffice 3 tage/woche | fragment | Homeoffice 3 Tage pro Woche
point | kein dress code "pullover reicht" | fragment | kein Dresscode, „Pullover reicht“
point | azubis fahren am bus mit, alle | clause | Alle Azubis fahren am Bus mit
point | im winter arbeiten sie in der werkstatt | clause | im Winter arbeiten Sie in der Werkstatt
point | wie sie ersatzteile lagern | clause | wie Sie Ersatzteile lagern
point | die züge melden ihre defekte selbst | clause | Die Züge melden ihre Defekte selbst
point | alle wechseln täglich | clause | Alle wechseln täglich
fit | moderiere seit 2 jahren einen podcast | clause | Ich moderiere seit 2 Jahren einen Podcast
fit | unit tests nachgezogen im praktikum | clause | Ich habe Unit-Tests im Praktikum nachgezogen
unsaid | treiber für einen sensor, liegt offen im netz | fragment | Treiber für einen Sensor (liegt offen im Netz)
point | suchen leute die gern erklären | clause | Sie suchen Leute, die gern erklären
point | kernzeit 10-14 uhr | fragment | Kernzeit 10 bis 14 Uhr
point | preis der akademie der wissenschaften | phrase | den Preis der Akademie der Wissenschaften
promise | zeichnungen vom getriebe als dxf | phrase | Zeichnungen vom Getriebe als DXF
point | wer will, lernt schweißen | clause | Wer will, lernt schweißen
point | ihre satelliten wiegen nur 6 kg | clause | Ihre Satelliten wiegen nur 6 kg
point | flotte: 400 busse | fragment | 400 Busse (Flotte)
clarify | richtig wäre: zuerst die leitung prüfen | fragment | Zuerst die Leitung prüfen
clarify | selektivität: der nächste schalter löst aus | fragment | Der nächste Schalter löst aus (Selektivität)
point | suchen jmd der auch mal mit bürgermeistern redet | clause | Sie suchen jemanden, der auch mal mit Bürgermeistern redet
point | haben noch papierpläne von 1962, werden grad digitalisiert | clause | Sie haben noch Papierpläne von 1962, die gerade digitalisiert werden
point | 11 leute, suchen nr. 12 und 13 | fragment | 11 Leute, Sie suchen Nummer 12 und 13
point | schichtdienst erst nach 18 monaten | fragment | Schichtdienst erst nach 18 Monaten
point | trainees gehen je 4 mon. durch 5 abteilungen | clause | Trainees gehen je 4 Monate durch 5 Abteilungen
point | release nachts um 3, danach frühstück | fragment | Release nachts um 3 Uhr, danach Frühstück
point | spargelroboter erkennt die köpfe erst ab 2 cm | clause | Der Spargelroboter erkennt die Köpfe erst ab 2 cm
point | cad umstieg läuft, altes system noch bis sommer | clause | Der CAD-Umstieg läuft, altes System noch bis Sommer
point | dokumentation per sprache, spart 25 min pro dienst | fragment | Dokumentation per Sprache (spart 25 Minuten pro Dienst)
point | speicher auf einer hallig, hält 3 tage ohne kabel | fragment | Speicher auf einer Hallig, der 3 Tage ohne Kabel hält
point | 19.000 kassen laufen mit ihrer software | clause | 19.000 Kassen laufen mit Ihrer Software
point | werksführung fr 27.11. in Dornbirn, anmelden! | fragment | Werksführung am Freitag, 27. November, in Dornbirn
point | "bei uns grüßt man sich am gang" | fragment | „Bei uns grüßt man sich am Gang“
point | stadlober: "holz verzeiht, beton nicht" | fragment | „Holz verzeiht, Beton nicht“
point | bon-pflicht + steuerprüfung = ihr täglich brot | clause | Bon-Pflicht und Steuerprüfung sind Ihr täglich Brot
point | jeder neue fährt 3 tage lkw mit | clause | Jeder Neue fährt 3 Tage Lkw mit
point | Neues Lager in Graz, Umzug im Mai | fragment | neues Lager in Graz, Umzug im Mai
fit | kundenumfrage im baumarkt ausgewertet | clause | Ich habe eine Kundenumfrage im Baumarkt ausgewertet
fit | c++ übungsgruppe geleitet, 3 semester | clause | Ich habe eine C++-Übungsgruppe geleitet (3 Semester)
fit | python skripte für zählerdaten, ca 2 mio zeilen | fragment | Python-Skripte für Zählerdaten, etwa 2 Millionen Zeilen
fit | getränkestand beim uni-fest, 3000 € umsatz, selbst kalkuliert | fragment | Getränkestand beim Uni-Fest, 3000 Euro Umsatz, selbst kalkuliert
unsaid | hab früher selbst kisten gefahren, führerschein C1 | clause | Ich habe früher selbst Kisten gefahren (Führerschein C1)
unsaid | deutsch c1 | fragment | Deutsch C1
unsaid | spreche polnisch und tschechisch | clause | Ich spreche Polnisch und Tschechisch
clarify | ich würde zuerst die linie anhalten | clause | Ich würde zuerst die Linie anhalten
promise | cad-zeichnung vom griff | phrase | die CAD-Zeichnung vom Griff
promise | kleines java-beispiel mit rollback | phrase | ein kleines Java-Beispiel mit Rollback
promise | praktikumsbericht, s. 4-9 | phrase | den Praktikumsbericht (Seiten 4 bis 9)
promise | schicke den lebenslauf | phrase | den Lebenslauf
theirs | hr. stadlober schickt die doku | phrase | die Dokumentation
theirs | er schickt bilder vom prüfstand | phrase | Bilder vom Prüfstand
theirs | schickt mir noch den link zum portal | phrase | den Link zum Portal
theirs | broschüre kommt per post | phrase | die Broschüre
theirs | fr. stadlober nennt mir die ansprechpartnerin für die werft | phrase | den Kontakt zur Ansprechpartnerin für die Werft
theirs | er fragt wegen werkstudent ab märz nach | fragment | die Nachfrage wegen einer Werkstudentenstelle ab März
theirs | sie leitet den lebenslauf weiter | fragment | die Weiterleitung meines Lebenslaufs
theirs | melden sich bis mittwoch | phrase | die Rückmeldung bis Mittwoch
theirs | er lädt mich zur werksführung ein | phrase | die Einladung zur Werksführung
theirs | liste der projekte | phrase | die Liste der Projekte
point | wärmepumpen und ladestationen mit förderung für gemeinden | fragment | Wärmepumpen und Ladestationen mit Förderung für Gemeinden
point | dienstags lernen alle zusammen | clause | Dienstags lernen alle zusammen
point | 500 fragen im test | phrase | 500 Fragen im Test
point | viele offene fragen zur förderung | fragment | viele offene Fragen zur Förderung
point | zeit zum lernen im dienst | phrase | die Zeit zum Lernen im Dienst
`;

/** What was noted as, what was typed, and why it stays with who typed it. */
const PRIVATE = `
point | kein anzug nötig, "pullover reicht völlig" | private | a lack, with a quotation
point | sie sucht jemanden mit sap | private | a remark on a person
point | kantine mit blick auf die weser, er hats 2x erwähnt | private | on him
point | hat selber als pflegehelferin angefangen, vor 30 j. | private | nobody says who
point | stadlober programmiert freitags noch selbst | private | a name
point | Dr. P mag keine folien, will code sehen | private | a title
clarify | bei selektivität rumgestottert | private | on oneself
clarify | loop closure falsch rum erklärt | private | the slip only
clarify | sensordrift und fehlende werte | private | a question only
point | tarif, 38h, gleitzeit ab 6 | private | money
point | einstieg mit 52000 brutto | private | money in figures
point | 30 tage urlaub | private | holidays
point | 3 prüfungen werden gezahlt | private | what is paid
unsaid | ein semester pause wegen krankheit | private | health
fit | kleine app für medikamentenliste von der oma | private | family
unsaid | cobol kurs an der vhs, kein witz | private | a joke
point | marketing "überschaubar" im moment | private | irony
point | büro vielleicht in wien?? | private | a doubt
point | testabdeckung niedrig, wissen sie, wollen das ändern | private | unkind
point | bauen werk in graz | private | a sentence without its article
point | schnurpsel am freitag | private | a word nobody knows
point | kollegen alle über 50 | private | who works there
point | die jüngste im team ist 26 | private | an age
point | umsatz eingebrochen | private | bad news
point | vertrag erst mal 1 jahr | private | a contract
point | bis freitag anrufen | private | a note to oneself
point | lebenslauf abgegeben | private | what was done, not said
unsaid | ich kann kein excel | private | what one cannot do
unsaid | nur 3 monate erfahrung | private | what one hardly has
unsaid | rollstuhl | private | a disability
point | the new office in lyon | private | another language
point | sie sagten wir können sie besuchen | private | ours or theirs
point | kiel | private | a single word
point | mittagessen auf dem boot 🎉 | private | an emoji
point | viele worte ×20 | private | too long
point | mit Moosbrugger über das lager | private | what may be a name
point | der kleine mit der brille entscheidet | private | somebody by how he looks
unsaid | habe ein kind, 3 jahre | private | a child
point | 2 quorb. köche | private | an abbreviation nobody knows
point | nachtzuschlag 25 % | private | extra pay
point | die halle, (die | private | a bracket left open
point | und, und | private | no word at all
point | neue halle in $1 kiel | private | marks of a template
point | neue leiterin seit mai | private | her work there
point | der ansprechpartner redet wie ein wasserfall | private | his way of speaking
point | Moosbrugger leitet das team seit 2010 | private | somebody by a name nobody knows
point | moosbrugger leitet das team | private | the same in lower case
point | büro "modern" eingerichtet | private | irony
point | lieber beim lager anrufen | private | a thing to do
point | mappe zum termin mitbringen | private | a thing to bring
point | mit dem bus 2 stunden, zu weit | private | too far
point | der stand war richtig gut | private | an opinion
point | konnten zur weiterbildung nichts sagen | private | no answer
point | einstieg 3.400 monatlich | private | pay by the month
fit | eltern haben eine firma in der branche | private | family
fit | noten mittel, aber fleißig | private | a concession
unsaid | eigentlich will ich nach berlin | private | other plans
clarify | normen: nur 2 genannt | private | how one answered
promise | er nennt mir die ansprechpartnerin | private | who nobody knows
theirs | sie will mit stadlober reden | private | a name
theirs | er schaut mal was geht | private | nothing certain
theirs | vielleicht ein praktikum | private | a doubt
theirs | sie schickt mir ihre unterlagen | private | whose they are
`;

/** Words for the message, their form, and what a frame leaves of them where it brings a word itself. */
const SAID = `
say | die neue Leitstelle in Kiel | phrase
say | den neuen Standort | phrase
say | die Kassen, die offline laufen | phrase
say | der Umzug nach Koblenz | fragment
say | ein neuer Standort | fragment
say | wie Sie Neue einarbeiten | clause
say | dass Sie 2027 umziehen | clause
say | Sie eröffnen im März in Leipzig | clause
say | Ich habe zwei Jahre in einer Bäckerei gearbeitet | clause
say | Sie eröffnen im März in Leipzig. | sentence
say | Gleitzeit ab 6 Uhr | fragment
say | Ihre Gehaltsbänder, lol | usable
`;

describe('D10 in German: what becomes of a note', () => {
  it.each(noteContract(german, { names: NAMES, read: READ, kept: PRIVATE, said: SAID }))(
    '%s',
    (_promise, faults) => {
      expect(faults()).toEqual([]);
    },
  );
});

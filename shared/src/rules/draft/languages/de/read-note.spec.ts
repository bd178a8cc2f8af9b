import { describe, expect, it } from '@jest/globals';
import type { NoteKind, NoteShape } from '../../../../contracts/index.js';
import type { NoteReading } from '../../material.js';
import { readNote } from './read-note.js';

function read(
  kind: NoteKind,
  words: string,
  given: { said?: boolean; by?: 'me' | 'them' } = {},
): NoteReading {
  return readNote({
    kind,
    words,
    by: given.by ?? 'me',
    said: given.said ?? false,
    names: new Set(['stadlober', 'gregor stadlober', 'gregor']),
  });
}

describe('D10 in German: what may become of a note as typed', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'neues büro in hamburg ab januar', 'phrase', 'das neue Büro in Hamburg ab Januar'],
    ['point', '4-tage-woche im winter', 'phrase', 'die 4-Tage-Woche im Winter'],
    ['point', 'probetag statt assessment center', 'phrase', 'den Probetag statt Assessment-Center'],
    ['point', 'testacker gleich hinterm büro', 'phrase', 'den Testacker gleich hinter dem Büro'],
    ['point', 'sie eröffnen im märz in leipzig', 'clause', 'Sie eröffnen im März in Leipzig'],
    ['point', 'verwenden nur holz aus der region', 'clause', 'Sie verwenden nur Holz aus der Region'],
    ['point', 'haben 3 standorte', 'clause', 'Sie haben 3 Standorte'],
    ['point', 'bauen neues werk in graz', 'clause', 'Sie bauen ein neues Werk in Graz'],
    [
      'point',
      'suchen jmd für die schnittstelle zw. vertrieb und technik',
      'clause',
      'Sie suchen jemanden für die Schnittstelle zwischen Vertrieb und Technik',
    ],
    [
      'point',
      'schleusen mit einem lurgitron gesteuert',
      'fragment',
      'Schleusen mit einem Lurgitron gesteuert',
    ],
    ['point', 'drei quorbeltürme in der stadt', 'phrase', 'drei Quorbeltürme in der Stadt'],
    ['point', 'zwirblige hallen, keine büros', 'fragment', 'zwirblige Hallen, keine Büros'],
    ['point', 'homeoffice 3 tage/woche', 'fragment', 'Homeoffice 3 Tage pro Woche'],
    ['point', 'kein anzug nötig, "pullover reicht völlig"', 'private', ''],
    ['point', 'kein dress code "pullover reicht"', 'fragment', 'kein Dresscode, „Pullover reicht“'],
    ['point', 'azubis fahren am bus mit, alle', 'clause', 'Alle Azubis fahren am Bus mit'],
    ['point', 'im winter arbeiten sie in der werkstatt', 'clause', 'im Winter arbeiten Sie in der Werkstatt'],
    ['point', 'wie sie ersatzteile lagern', 'clause', 'wie Sie Ersatzteile lagern'],
    ['point', 'die züge melden ihre defekte selbst', 'clause', 'Die Züge melden ihre Defekte selbst'],
    ['point', 'alle wechseln täglich', 'clause', 'Alle wechseln täglich'],
    ['fit', 'moderiere seit 2 jahren einen podcast', 'clause', 'Ich moderiere seit 2 Jahren einen Podcast'],
    ['fit', 'unit tests nachgezogen im praktikum', 'clause', 'Ich habe Unit-Tests im Praktikum nachgezogen'],
    [
      'unsaid',
      'treiber für einen sensor, liegt offen im netz',
      'fragment',
      'Treiber für einen Sensor (liegt offen im Netz)',
    ],
    ['point', 'suchen leute die gern erklären', 'clause', 'Sie suchen Leute, die gern erklären'],
    ['point', 'kernzeit 10-14 uhr', 'fragment', 'Kernzeit 10 bis 14 Uhr'],
    ['point', 'preis der akademie der wissenschaften', 'phrase', 'den Preis der Akademie der Wissenschaften'],
    ['promise', 'zeichnungen vom getriebe als dxf', 'phrase', 'Zeichnungen vom Getriebe als DXF'],
    ['point', 'wer will, lernt schweißen', 'clause', 'Wer will, lernt schweißen'],
    ['point', 'ihre satelliten wiegen nur 6 kg', 'clause', 'Ihre Satelliten wiegen nur 6 kg'],
    ['point', 'flotte: 400 busse', 'fragment', '400 Busse (Flotte)'],
    ['clarify', 'richtig wäre: zuerst die leitung prüfen', 'fragment', 'Zuerst die Leitung prüfen'],
    [
      'clarify',
      'selektivität: der nächste schalter löst aus',
      'fragment',
      'Der nächste Schalter löst aus (Selektivität)',
    ],
    [
      'point',
      'suchen jmd der auch mal mit bürgermeistern redet',
      'clause',
      'Sie suchen jemanden, der auch mal mit Bürgermeistern redet',
    ],
    [
      'point',
      'haben noch papierpläne von 1962, werden grad digitalisiert',
      'clause',
      'Sie haben noch Papierpläne von 1962, die gerade digitalisiert werden',
    ],
    ['point', '11 leute, suchen nr. 12 und 13', 'fragment', '11 Leute, Sie suchen Nummer 12 und 13'],
    ['point', 'schichtdienst erst nach 18 monaten', 'fragment', 'Schichtdienst erst nach 18 Monaten'],
    [
      'point',
      'trainees gehen je 4 mon. durch 5 abteilungen',
      'clause',
      'Trainees gehen je 4 Monate durch 5 Abteilungen',
    ],
    [
      'point',
      'release nachts um 3, danach frühstück',
      'fragment',
      'Release nachts um 3 Uhr, danach Frühstück',
    ],
    [
      'point',
      'spargelroboter erkennt die köpfe erst ab 2 cm',
      'clause',
      'Der Spargelroboter erkennt die Köpfe erst ab 2 cm',
    ],
    [
      'point',
      'cad umstieg läuft, altes system noch bis sommer',
      'clause',
      'Der CAD-Umstieg läuft, altes System noch bis Sommer',
    ],
    [
      'point',
      'dokumentation per sprache, spart 25 min pro dienst',
      'fragment',
      'Dokumentation per Sprache (spart 25 Minuten pro Dienst)',
    ],
    [
      'point',
      'speicher auf einer hallig, hält 3 tage ohne kabel',
      'fragment',
      'Speicher auf einer Hallig, der 3 Tage ohne Kabel hält',
    ],
    ['point', '19.000 kassen laufen mit ihrer software', 'clause', '19.000 Kassen laufen mit Ihrer Software'],
    [
      'point',
      'werksführung fr 27.11. in Dornbirn, anmelden!',
      'fragment',
      'Werksführung am Freitag, 27. November, in Dornbirn',
    ],
    ['point', '"bei uns grüßt man sich am gang"', 'fragment', '„Bei uns grüßt man sich am Gang“'],
    ['point', 'stadlober: "holz verzeiht, beton nicht"', 'fragment', '„Holz verzeiht, Beton nicht“'],
    [
      'point',
      'bon-pflicht + steuerprüfung = ihr täglich brot',
      'clause',
      'Bon-Pflicht und Steuerprüfung sind Ihr täglich Brot',
    ],
    ['point', 'jeder neue fährt 3 tage lkw mit', 'clause', 'Jeder Neue fährt 3 Tage Lkw mit'],
    ['point', 'Neues Lager in Graz, Umzug im Mai', 'fragment', 'neues Lager in Graz, Umzug im Mai'],
    [
      'fit',
      'kundenumfrage im baumarkt ausgewertet',
      'clause',
      'Ich habe eine Kundenumfrage im Baumarkt ausgewertet',
    ],
    [
      'fit',
      'c++ übungsgruppe geleitet, 3 semester',
      'clause',
      'Ich habe eine C++-Übungsgruppe geleitet (3 Semester)',
    ],
    [
      'fit',
      'python skripte für zählerdaten, ca 2 mio zeilen',
      'fragment',
      'Python-Skripte für Zählerdaten, etwa 2 Millionen Zeilen',
    ],
    [
      'fit',
      'getränkestand beim uni-fest, 3000 € umsatz, selbst kalkuliert',
      'fragment',
      'Getränkestand beim Uni-Fest, 3000 Euro Umsatz, selbst kalkuliert',
    ],
    [
      'unsaid',
      'hab früher selbst kisten gefahren, führerschein C1',
      'clause',
      'Ich habe früher selbst Kisten gefahren (Führerschein C1)',
    ],
    ['unsaid', 'deutsch c1', 'fragment', 'Deutsch C1'],
    ['unsaid', 'spreche polnisch und tschechisch', 'clause', 'Ich spreche Polnisch und Tschechisch'],
    ['clarify', 'ich würde zuerst die linie anhalten', 'clause', 'Ich würde zuerst die Linie anhalten'],
    ['promise', 'cad-zeichnung vom griff', 'phrase', 'die CAD-Zeichnung vom Griff'],
    ['promise', 'kleines java-beispiel mit rollback', 'phrase', 'ein kleines Java-Beispiel mit Rollback'],
    ['promise', 'praktikumsbericht, s. 4-9', 'phrase', 'den Praktikumsbericht (Seiten 4 bis 9)'],
    ['promise', 'schicke den lebenslauf', 'phrase', 'den Lebenslauf'],
  ])('%s: %s', (kind, words, shape, expected) => {
    const found = read(kind, words);
    expect(found.shape).toBe(shape);
    if (shape !== 'private') expect(found.words).toBe(expected);
  });

  it.each<[string, NoteKind, string]>([
    ['a remark on a person', 'point', 'sie sucht jemanden mit sap'],
    ['on him', 'point', 'kantine mit blick auf die weser, er hats 2x erwähnt'],
    ['nobody says who', 'point', 'hat selber als pflegehelferin angefangen, vor 30 j.'],
    ['a name', 'point', 'stadlober programmiert freitags noch selbst'],
    ['a title', 'point', 'Dr. P mag keine folien, will code sehen'],
    ['on oneself', 'clarify', 'bei selektivität rumgestottert'],
    ['the slip only', 'clarify', 'loop closure falsch rum erklärt'],
    ['a question only', 'clarify', 'sensordrift und fehlende werte'],
    ['money', 'point', 'tarif, 38h, gleitzeit ab 6'],
    ['money in figures', 'point', 'einstieg mit 52000 brutto'],
    ['holidays', 'point', '30 tage urlaub'],
    ['what is paid', 'point', '3 prüfungen werden gezahlt'],
    ['health', 'unsaid', 'ein semester pause wegen krankheit'],
    ['family', 'fit', 'kleine app für medikamentenliste von der oma'],
    ['a joke', 'unsaid', 'cobol kurs an der vhs, kein witz'],
    ['irony', 'point', 'marketing "überschaubar" im moment'],
    ['a doubt', 'point', 'büro vielleicht in wien??'],
    ['unkind', 'point', 'testabdeckung niedrig, wissen sie, wollen das ändern'],
    ['a sentence without its article', 'point', 'bauen werk in graz'],
    ['a word nobody knows', 'point', 'schnurpsel am freitag'],
    ['who works there', 'point', 'kollegen alle über 50'],
    ['an age', 'point', 'die jüngste im team ist 26'],
    ['bad news', 'point', 'umsatz eingebrochen'],
    ['a contract', 'point', 'vertrag erst mal 1 jahr'],
    ['a note to oneself', 'point', 'bis freitag anrufen'],
    ['what was done, not said', 'point', 'lebenslauf abgegeben'],
    ['what one cannot do', 'unsaid', 'ich kann kein excel'],
    ['what one hardly has', 'unsaid', 'nur 3 monate erfahrung'],
    ['a disability', 'unsaid', 'rollstuhl'],
    ['another language', 'point', 'the new office in lyon'],
    ['ours or theirs', 'point', 'sie sagten wir können sie besuchen'],
    ['a single word', 'point', 'kiel'],
    ['an emoji', 'point', 'mittagessen auf dem boot 🎉'],
    ['too long', 'point', 'viele worte '.repeat(20)],
    ['what may be a name', 'point', 'mit Moosbrugger über das lager'],
    ['somebody by how he looks', 'point', 'der kleine mit der brille entscheidet'],
    ['a child', 'unsaid', 'habe ein kind, 3 jahre'],
    ['an abbreviation nobody knows', 'point', '2 quorb. köche'],
    ['extra pay', 'point', 'nachtzuschlag 25 %'],
    ['a bracket left open', 'point', 'die halle, (die'],
    ['no word at all', 'point', 'und, und'],
    ['marks of a template', 'point', 'neue halle in $1 kiel'],
    ['her work there', 'point', 'neue leiterin seit mai'],
    ['his way of speaking', 'point', 'der ansprechpartner redet wie ein wasserfall'],
    ['somebody by a name nobody knows', 'point', 'Moosbrugger leitet das team seit 2010'],
    ['the same in lower case', 'point', 'moosbrugger leitet das team'],
    ['irony', 'point', 'büro "modern" eingerichtet'],
    ['a thing to do', 'point', 'lieber beim lager anrufen'],
    ['a thing to bring', 'point', 'mappe zum termin mitbringen'],
    ['too far', 'point', 'mit dem bus 2 stunden, zu weit'],
    ['an opinion', 'point', 'der stand war richtig gut'],
    ['no answer', 'point', 'konnten zur weiterbildung nichts sagen'],
    ['pay by the month', 'point', 'einstieg 3.400 monatlich'],
    ['family', 'fit', 'eltern haben eine firma in der branche'],
    ['a concession', 'fit', 'noten mittel, aber fleißig'],
    ['other plans', 'unsaid', 'eigentlich will ich nach berlin'],
    ['how one answered', 'clarify', 'normen: nur 2 genannt'],
    ['who nobody knows', 'promise', 'er nennt mir die ansprechpartnerin'],
  ])('private: %s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });

  it('thanks for a promise of theirs only where it is certain what it is', () => {
    expect(read('promise', 'liste der projekte', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'die Liste der Projekte',
    });
    expect(read('promise', 'sie will mit stadlober reden', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'er schaut mal was geht', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'vielleicht ein praktikum', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'sie schickt mir ihre unterlagen', { by: 'them' }).shape).toBe('private');
  });

  it.each<[string, NoteShape, string]>([
    ['hr. stadlober schickt die doku', 'phrase', 'die Dokumentation'],
    ['er schickt bilder vom prüfstand', 'phrase', 'Bilder vom Prüfstand'],
    ['schickt mir noch den link zum portal', 'phrase', 'den Link zum Portal'],
    ['broschüre kommt per post', 'phrase', 'die Broschüre'],
    [
      'fr. stadlober nennt mir die ansprechpartnerin für die werft',
      'phrase',
      'den Kontakt zur Ansprechpartnerin für die Werft',
    ],
    [
      'er fragt wegen werkstudent ab märz nach',
      'fragment',
      'die Nachfrage wegen einer Werkstudentenstelle ab März',
    ],
    ['sie leitet den lebenslauf weiter', 'fragment', 'die Weiterleitung meines Lebenslaufs'],
    ['melden sich bis mittwoch', 'phrase', 'die Rückmeldung bis Mittwoch'],
    ['er lädt mich zur werksführung ein', 'phrase', 'die Einladung zur Werksführung'],
  ])('of a promise of theirs, who gave it is left out: %s', (words, shape, expected) => {
    expect(read('promise', words, { by: 'them' })).toMatchObject({ shape, words: expected });
  });

  it('no word of a usable note is left in lower case that German writes large', () => {
    const found = read('point', 'wärmepumpen und ladestationen mit förderung für gemeinden');
    expect(found.words).toBe('Wärmepumpen und Ladestationen mit Förderung für Gemeinden');
  });

  it('a verb that is a noun too stays a verb unless something says otherwise', () => {
    expect(read('point', 'dienstags lernen alle zusammen').words).toBe('Dienstags lernen alle zusammen');
    expect(read('point', '500 fragen im test').words).toBe('500 Fragen im Test');
    expect(read('point', 'viele offene fragen zur förderung').words).toBe(
      'viele offene Fragen zur Förderung',
    );
    expect(read('point', 'zeit zum lernen im dienst').words).toBe('die Zeit zum Lernen im Dienst');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

const shapeOf = (kind: NoteKind, words: string) =>
  readNote({ kind, words, by: 'me', said: false, names: new Set(['novalink', 'brightpeak']) }).shape;

describe('D10 in German: what a tired student types for nobody else stays private', () => {
  it.each<[NoteKind, string]>([
    ['point', 'typ am stand halb eingeschlafen'],
    ['point', 'personalerin ist jünger als ich, oje'],
    ['point', 'mürrisch bis ich segeln erwähnt hab'],
    ['point', 'chefin wirkt wie ein kontrollfreak'],
    ['point', 'zahlen schlechter als der stand nebenan'],
    ['point', 'einstieg so um die 45 im jahr'],
    ['point', 'glaub nicht dass die wirklich suchen'],
    ['point', 'hatte die ganze zeit kopfweh'],
    ['point', 'blackout bei der matheaufgabe'],
    ['clarify', 'sql mit nosql verwechselt, peinlich'],
    ['clarify', 'falsches jahr beim praktikum gesagt'],
    ['clarify', 'bei schwächen ins stottern gekommen'],
    ['point', 'im vertrauen: im märz wird abgebaut'],
    ['point', 'fusion nicht ansprechen!!'],
    ['point', 'lockerer als die von novalink'],
    ['point', 'hammer schnurrbart'],
    ['fit', 'code eigentlich nur von nem kumpel kopiert'],
    ['unsaid', 'hab adhs'],
    ['point', 'ich glaub er hat geflirtet'],
    ['unsaid', 'prüfung 2x durchgefallen'],
    ['point', 'hr-dame hat dauernd aufs handy geschaut'],
    ['point', 'großer kerl mit zopf'],
    ['point', 'mitte fünfzig, geht bald in rente'],
    ['point', 'schwitziger händedruck'],
    ['point', 'nicht die hellste kerze'],
    ['point', 'konnte sein eigenes produkt kaum erklären'],
    ['point', 'für mich behalten: neuer ceo'],
    ['point', 'weiß noch keiner, umzug nach porto'],
    ['point', '2100 zum start'],
    ['point', 'brightpeak bietet mehr'],
    ['point', 'zweite wahl nach brightpeak'],
    ['point', 'gratis kulis, das wars'],
    ['clarify', 'sollte langsam wissen was oauth ist'],
    ['clarify', 'mir bei den daten selbst widersprochen'],
    ['clarify', 'zehn minuten über meinen hund geredet'],
    ['fit', 'statistik gerade so bestanden'],
    ['unsaid', 'nehme antidepressiva'],
    ['unsaid', 'brauche visum'],
    ['point', 'stand roch nach fisch, haha'],
    ['point', 'wirkt wie ein sinkendes schiff'],
    ['point', 'recruiterin hatte spinat zwischen den zähnen'],
    ['point', 'bisschen aufdringlich'],
    ['point', 'älterer herr, schwerhörig'],
    ['point', '3200 vor steuern'],
    ['point', 'würde lieber zu brightpeak'],
    ['point', 'im vertrauen gesagt: kunde verloren'],
    ['point', 'hab versprochen es nicht weiterzusagen'],
    ['clarify', 'geschwafelt und dann entschuldigt'],
    ['unsaid', 'erhole mich von ner op'],
    ['fit', 'projekt etwas aufgehübscht'],
    ['point', 'glaub kaum dass die sich melden'],
    ['point', 'keinen plan vom eigenen stack'],
  ])('%s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).toBe('private');
  });

  it.each<[NoteKind, string]>([
    ['point', '12 transporter, seit juni alle elektrisch'],
    ['point', 'zwei runden, zweite vor ort in kiel'],
    ['point', 'abrechnungssystem wird in rust neu geschrieben'],
    ['point', 'neues labor 2027, 40 stellen'],
    ['point', 'jeden freitag demo-stunde'],
    ['point', 'prüfstand im keller, besuch möglich'],
    ['point', 'kein anschreiben, nur lebenslauf als pdf'],
    ['fit', 'bachelorarbeit zu gezeitenturbinen, 1,3'],
    ['unsaid', 'kann etwas niederländisch'],
    ['unsaid', 'staplerschein'],
    ['point', 'weiterbildung 5 tage im jahr'],
    ['point', 'team auf berlin u. dublin verteilt'],
    ['point', 'werkstatt jeden dienstag, auch für praktikanten'],
    ['point', 'keine kleiderordnung'],
    ['point', 'drucken teile im haus'],
    ['fit', 'wichtel-app für 200 nutzer'],
    ['point', 'der aufzug läuft ohne strom'],
    ['point', 'tag der offenen tür am 3. märz'],
  ])('fit to be read: %s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).not.toBe('private');
  });
});

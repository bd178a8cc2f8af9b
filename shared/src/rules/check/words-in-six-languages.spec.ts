import { describe, expect, it } from '@jest/globals';
import { AFTER_THE_CUT } from '../testing/a-fair.js';
import { GOOD, OPENING, adding, rules } from '../testing/a-checked-text.js';

const found = (rule: string, body: string, now = AFTER_THE_CUT): boolean =>
  rules({ body, now }).some((one) => one === `${rule} warning`);

describe('K9 in six languages: the first paragraph thanks', () => {
  it.each([
    ['Thank you for your time.', true],
    ['I much appreciated our talk.', true],
    ['Thanks to our conversation I know what you do.', false],
    ['Vielen Dank für das Gespräch.', true],
    ['Ich möchte mich herzlich bedanken.', true],
    ['Ihre Gedanken zum Netz beschäftigen mich.', false],
    ['Je vous sais gré de votre accueil.', true],
    ['Soyez vivement remerciée.', true],
    ['Votre équipe commerciale m’a impressionné.', false],
    ['Le agradezco su tiempo.', true],
    ['Gracias a usted por recibirme.', true],
    ['Gracias a nuestra conversación sé lo que hacen.', false],
    ['La ringrazio del tempo.', true],
    ['Le sono grato dell’incontro.', true],
    ['Un gruppo ben integrato mi è rimasto in mente.', false],
    ['Bardzo dziękuję za rozmowę.', true],
    ['Jestem wdzięczna za spotkanie.', true],
    ['Dzięki tej rozmowie wiem więcej.', false],
  ])('%s', (opening, thanks) => {
    expect(found('K9', GOOD.replace(OPENING, opening))).toBe(!thanks);
  });
});

describe('K10 in six languages: interest is restated', () => {
  it.each([
    ['I would love to join your team as', true],
    ['The office lies in Kiel, for', false],
    ['Die Aufgabe reizt mich sehr:', true],
    ['Ich bewerbe mich gern als', true],
    ['Ich freue mich, von Ihnen zu hören:', false],
    ['Je souhaite postuler comme', true],
    ['Le bureau se trouve à Kiel :', false],
    ['Me encantaría trabajar como', true],
    ['La oficina está en Kiel:', false],
    ['Mi piacerebbe lavorare come', true],
    ['La sede è a Kiel:', false],
    ['Chętnie podejmę pracę:', true],
    ['Chętnie odpowiem na pytania:', false],
  ])('%s', (sentence, interested) => {
    const body = GOOD.replace('I remain very interested in the role of', sentence).replace(
      ' and would be glad to take the next step with you',
      '',
    );
    expect(found('K10', body)).toBe(!interested);
  });
});

describe('K12 in six languages: nobody is pushed', () => {
  it.each([
    ['Please reply immediately.', true],
    ['I would like to hear from you as soon as possible.', true],
    ["Please don't ignore this letter.", true],
    ['I will send you the notebook as soon as possible.', false],
    ['I noticed immediately how calm the room was.', false],
    ['Bitte antworten Sie mir umgehend.', true],
    ['Ich warte immer noch auf Nachricht.', true],
    ['Das Heft sende ich so bald wie möglich.', false],
    ['Das Thema hat mich sofort angesprochen.', false],
    ['Merci de me répondre au plus vite.', true],
    ['C’est vraiment urgent.', true],
    ['Je vous enverrai la carte dès que possible.', false],
    ['Je veillerai à répondre sans délai à vos demandes.', false],
    ['Necesito una respuesta cuanto antes.', true],
    ['Por favor, responda de inmediato.', true],
    ['Le enviaré la ficha lo antes posible.', false],
    ['Me di cuenta de inmediato de su interés.', false],
    ['La prego, la prego.', true],
    ['Mi risponda immediatamente.', true],
    ['Le invierò la scheda al più presto.', false],
    ['Proszę odpisać jak najszybciej.', true],
    ['Wciąż czekam na odpowiedź.', true],
    ['Wyślę mapę jak najszybciej.', false],
  ])('%s', (sentence, pushes) => {
    expect(found('K12', adding(sentence.replaceAll('’', "'")))).toBe(pushes);
    expect(found('K12', adding(sentence))).toBe(pushes);
  });

  it.each([
    ['I hold the ISTQB certificate.', false],
    ['I have worked with SAP ERP and HTML CSS.', false],
    ['My TOEFL result is online.', false],
    ['I am available NOW.', true],
    ['CALL ME BACK.', true],
    ['It is URGENT for us.', true],
    ['Ich bin SEHR interessiert.', true],
    ['Die Stelle passt PERFEKT.', true],
    ['C’est TRÈS important pour nous.', true],
    ['Es MUY importante.', true],
    ['È MOLTO importante.', true],
    ['To BARDZO ważne.', true],
    ['Das DRK und der TÜV waren da.', false],
  ])('capitals: %s', (sentence, shouts) => {
    expect(found('K12', adding(sentence))).toBe(shouts);
  });
});

describe('K16 in six languages: nobody is asked before the date they gave', () => {
  it.each([
    ['Have you already decided?', true],
    ['I understand what Nordwind has decided about Kiel.', false],
    ['Haben Sie sich schon entschieden?', true],
    ['Was Sie für Kiel entschieden haben, leuchtet ein.', false],
    ['Avez-vous déjà pris une décision ?', true],
    ['La décision de construire à Kiel me plaît.', false],
    ['¿Han tomado ya una decisión?', true],
    ['Entiendo lo que ha decidido Nordwind en Kiel.', false],
    ['Vorrei sapere se avete già deciso.', true],
    ['Capisco ciò che ha deciso Nordwind a Kiel.', false],
    ['Czy podjęto już decyzję?', true],
    ['Rozumiem, co postanowiono w Kiel.', false],
  ])('%s', (sentence, asks) => {
    expect(found('K16', adding(sentence))).toBe(asks);
    expect(found('K16', adding(sentence), '2026-12-07T10:00:00Z')).toBe(false);
  });
});

describe('K17 in six languages: nothing is attached', () => {
  it.each([
    ['The plan is enclosed.', true],
    ['I attach great importance to care.', false],
    ['In der Anlage finden Sie den Plan.', true],
    ['Die Anlage in Kiel hat mich beeindruckt.', false],
    ['Vous trouverez mon dossier ci-joint.', true],
    ['Je garde volontiers le lien avec vous.', false],
    ['Le adjunto mi currículum.', true],
    ['Hablé también con el director adjunto.', false],
    ['Trova il piano in allegato.', true],
    ['Resto in collegamento con voi.', false],
    ['Przesyłam plan w załączniku.', true],
    ['Łączę pozdrowienia.', false],
  ])('%s', (sentence, speaks) => {
    expect(found('K17', adding(sentence))).toBe(speaks);
  });
});

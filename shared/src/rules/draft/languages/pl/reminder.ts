import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';
import { REMINDER_NEXT_DATED, REMINDER_NEXT_OPEN } from './reminder-next-step.js';
import { sayDate } from './say-date.js';

const THANKS = [
  'jeszcze raz dziękuję za rozmowę o firmie {employer}, do której doszło podczas wydarzenia {fair}.',
  'z przyjemnością wspominam spotkanie na wydarzeniu {fair} i ponownie dziękuję za przedstawienie firmy {employer}.',
  'na początek chcę raz jeszcze podziękować za czas, jaki firma {employer} znalazła dla mnie na wydarzeniu {fair}.',
  'wydarzenie {fair} minęło, lecz moja wdzięczność za rozmowę o firmie {employer} pozostaje, stąd ponowne podziękowania.',
  'wracam do rozmowy z wydarzenia {fair}, za którą nadal bardzo dziękuję, i do tego, co wiem o firmie {employer}.',
  'za wszystkie informacje o firmie {employer} uzyskane na wydarzeniu {fair} składam ponownie szczere podziękowania.',
  'dobrze pamiętam wydarzenie {fair} i rozmowę o firmie {employer}, za którą po raz kolejny dziękuję.',
  'proszę raz jeszcze przyjąć podziękowania za spotkanie z firmą {employer} w ramach wydarzenia {fair}.',
  'minęło trochę czasu od wydarzenia {fair}, a ja wciąż dziękuję w myślach za tamtą rozmowę o firmie {employer}.',
  'dziękuję ponownie za uwagę, z jaką firma {employer} przyjęła mnie podczas wydarzenia {fair}.',
  'rozmowa, którą zawdzięczam firmie {employer} i wydarzeniu {fair}, była dla mnie cenna, za co dziękuję raz jeszcze.',
  'nawiązując do naszego spotkania na wydarzeniu {fair}, dziękuję za możliwość poznania firmy {employer}.',
] as const;

const IN_POSITION = [
  'Stanowisko „{position}” interesuje mnie tak samo jak w dniu naszej rozmowy.',
  'Moja kandydatura na stanowisko „{position}” pozostaje w pełni aktualna.',
  'Na stanowisku „{position}” nadal bardzo chcę się sprawdzić.',
  'Nic się nie zmieniło w moim zainteresowaniu stanowiskiem „{position}” i Państwa zespołem.',
  'Wciąż poważnie myślę o pracy, którą opisuje stanowisko „{position}”.',
  'O stanowisko „{position}” ubiegam się niezmiennie z dużym przekonaniem.',
  'Proszę nadal liczyć mnie do osób zainteresowanych stanowiskiem „{position}”.',
  'Praca na stanowisku „{position}” pozostaje dla mnie bardzo atrakcyjna.',
  'Podtrzymuję wszystko, co było powiedziane o moim zainteresowaniu stanowiskiem „{position}”.',
  'Z taką samą chęcią jak wcześniej podejmę zadania, które obejmuje stanowisko „{position}”.',
  'Stanowisko „{position}” pozostaje pierwszym, o którym myślę, planując swoją przyszłość zawodową.',
] as const;

const IN_COMPANY = [
  'Firma {employer} interesuje mnie tak samo jak w dniu naszej rozmowy.',
  'Moja chęć pracy w firmie {employer} pozostaje w pełni aktualna.',
  'W firmie {employer} nadal bardzo chcę się sprawdzić.',
  'Nic się nie zmieniło w moim zainteresowaniu firmą {employer} i Państwa zespołem.',
  'Wciąż poważnie myślę o dołączeniu do firmy {employer}.',
  'Proszę nadal liczyć mnie do osób zainteresowanych pracą w firmie {employer}.',
  'Praca w firmie {employer} pozostaje dla mnie bardzo atrakcyjna.',
  'Podtrzymuję wszystko, co było powiedziane o moim zainteresowaniu firmą {employer}.',
  'Z taką samą chęcią jak wcześniej podejmę zadania, jakie powierzy mi firma {employer}.',
  'Firma {employer} pozostaje pierwszą, o której myślę, planując swoją przyszłość zawodową.',
] as const;

/** A reminder (T4): friendly and patient, without pressure, with their date where it was noted. */
export function reminder(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair, position, decisionDate } = facts;
  const dated = decisionDate !== '';
  const next = choose('next-step', dated ? REMINDER_NEXT_DATED : REMINDER_NEXT_OPEN);
  const interest = choose('interest', position === '' ? IN_COMPANY : IN_POSITION);
  const date = dated ? sayDate(decisionDate) : '';
  return [
    { text: fill(choose('thanks', THANKS), { employer, fair }), slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: fill(interest, { employer, position }), slot: 'interest', noteIds: [], rule: 'D2' },
    { text: fill(next, { date }), slot: 'next-step', noteIds: [], rule: 'T4' },
    reach(facts, choose),
  ];
}

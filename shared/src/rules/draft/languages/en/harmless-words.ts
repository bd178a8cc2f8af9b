import { quick } from '../../../text/index.js';

/**
 * Fixed expressions that hold a word of the private list and are harmless all the same. They are left out of sight before
 * that list is looked through.
 */
const EXPRESSIONS: readonly RegExp[] = [
  // Data, not the attendee, is messy.
  /\bmessy[- ](?:csv|data|datasets?|spreadsheets?|excel|tables?|inputs?|logs?)\b/,
  /\b(?:write|writes|wrote|share|discuss|learn|learns) (?:down |about |from )?(?:their |your )?(?:failures?|mistakes?)\b/,
  /\b(?:everyone|everybody|most people|almost all|half) fails?\b/,
  /\brude (?:customers?|callers?|guests?|mails?|e-?mails?|customer (?:mail|e-?mail|call)s?)\b/,
  /\b(?:user|family|eco|bike|child|dog|climate|beginner)[- ]friendly\b/,
  /\b(?:parking|building|planning|fishing|angling|environmental) permits?\b/,
  /\bcomplaints? (?:faq|desk|form|handling|process|inbox|system)\b/,
  /\bafter (?:the )?probation\b/,
  /\b(?:to|teach|teaches|teaching|taught|coached|coaching|tutored|tutoring) (?:kids|children)\b/,
  /\bsponsors? for (?:an?|the|our|my)\b/,
  /\bmother tongues?\b/,
  /\bno problem\b/,
  /\bproblem[- ]solving\b/,
  /\bnotice ?boards?\b/,
  /\b(?:net|gross) (?:zero|weight|tonnage)\b/,
  /\bnet metering\b/,
  /\b(?:late|slow) (?:shift|shifts|trains?|queries|query|lane)\b/,
  /\bsteel[- ]toe boots\b/,
  /\b(?:contract|smoke|price) (?:testing|tests?|models?|forecasts?)\b/,
  /\blost (?:less|luggage|property|parcels?|containers?|data)\b/,
  /\blegacy (?:systems?|code|data) (?:migration|course|seminar)\b/,
];

const HARMLESS = quick(new RegExp(EXPRESSIONS.map(({ source }) => source).join('|'), 'giu'));

/** A text without the expressions that are known to be harmless. */
export function withoutHarmless(text: string): string {
  return HARMLESS.replaceIn(text, ' ');
}

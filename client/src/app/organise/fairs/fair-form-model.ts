import { Temporal } from 'temporal-polyfill';
import { DEFAULT_POLICY, type FairInput, type FairView } from '@afterfair/shared/contracts';
import { dayToWords, wordsToDay } from './day-words';
import type { DayWords, FairWords } from './fair-words';
import { policyToWords, wordsToPolicy } from './policy-words';

/**
 * The form of a fair that does not exist yet: one day, tomorrow.
 * @param now milliseconds since 1970
 */
export function newFairWords(zone: string, now: number): FairWords {
  const tomorrow = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 });
  return {
    name: '',
    timeZone: zone,
    days: [{ date: tomorrow.toString(), opens: '09:00', closes: '17:00' }],
    languages: ['en'],
    policy: policyToWords(DEFAULT_POLICY),
  };
}

/** The form of a fair that is to be changed. */
export function fairToWords(fair: FairView): FairWords {
  return {
    name: fair.name,
    timeZone: fair.timeZone,
    days: fair.days.map((day) => dayToWords(day, fair.timeZone)),
    languages: [...fair.languages],
    policy: policyToWords(fair.policy),
  };
}

/** What the form says, as the server takes it. */
export function wordsToFair(words: FairWords): FairInput {
  return {
    name: words.name.trim(),
    timeZone: words.timeZone,
    days: words.days.map((day) => wordsToDay(day, words.timeZone)),
    languages: words.languages,
    policy: wordsToPolicy(words.policy),
  };
}

/** Another day after the last one, with the same hours. */
export function dayAfter(days: readonly DayWords[]): DayWords {
  const last = days.at(-1) as DayWords;
  return { ...last, date: Temporal.PlainDate.from(last.date).add({ days: 1 }).toString() };
}

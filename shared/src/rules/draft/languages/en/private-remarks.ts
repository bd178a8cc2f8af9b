import type { Remarks } from '../../remark-finder.js';

/** More turns that keep a note to oneself (D10), by what they speak of. */
export const PRIVATE_REMARKS: Remarks = {
  money:
    'commission only, on commission, profit share, profit sharing, expenses covered, hourly rate, day rate of, day rate, ' +
    'student loan, my loans, thirteenth month, 13th month, meal vouchers, lunch vouchers, health insurance included, ' +
    'days off, pay peanuts, underpaid, overpaid, i am broke, i’m broke, cannot afford, can’t afford, earn more, earn less, ' +
    'earns more, earning more, earning less, would earn, signing bonus*, relocation money, on the dole',
  health:
    'headache*, back pain*, back hurts, back hurt, head hurts, feet hurt, it hurts, hurts a lot, hurt my, my knee*, my shoulder*, ' +
    'my wrist*, my eyesight, toothache*, stomach ache*, stomachache*, sore throat*, period pain*, pain in my, in pain, dizzy, ' +
    'nauseous, threw up, vomit*, caught a cold, have a cold, had a cold, bad cold, a fever, feverish, had flu, had the flu, ' +
    'have the flu, with the flu, had a cough, panic attack*, my blood pressure, broken leg, broken arm, broken wrist, fainted, ' +
    'food poisoning, lost my voice, no sleep, slept badly, hardly slept, barely slept, did not sleep, didn’t sleep, ' +
    'my psychologist, seeing a psychologist, my psychiatrist, in counselling, in counseling, chronic illness, chronically ill, ' +
    'surgery on my, hay fever, concussion, sprained, nervous breakdown',
  people:
    'stop talking, unfriendl*, unhelpful, impolite, not very polite, not polite, not nice, mean to me, talks too much, talked too much, ' +
    'was too loud, were too loud, cold and distant, condescend*, patronising, patronizing, smug, full of himself, full of herself, ' +
    'bad breath, looking at the phone, interrupted me, ignored me, did not listen, didn’t listen, rolled their eyes, ' +
    'eye-rolling, annoying recruiter, so annoying, very annoying, was annoying, impatient at, was impatient, seemed impatient, ' +
    'impatient with me, moody, sarcastic, mansplain*, a bore, know-it-all, know it all, show-off, clown*, the blonde, ' +
    'the brunette, the tall one, the bald one, inexperienced recruiter, half asleep, overdressed, underdressed, fat guy, fat man, ' +
    'ugly, a jerk, idiot*, moron*, asshole*, sweetheart',
  doubts:
    'wouldn’t want to, would not want to, wouldn’t work there, would not work there, wouldn’t work for, would not work for, ' +
    'wouldn’t apply, would not apply, i don’t want, don’t want to work, do not want to work, no way i, not for me, not my thing, ' +
    'not sure, not so sure, not certain, not convinced, unconvinced, i’m not interested, i am not interested, not interested in this, ' +
    'second thoughts, in two minds, on the fence, undecided, hesitant, i hesitate, torn between, too good to be true, ' +
    'sceptical about, skeptical about, a bit sceptical, a bit skeptical, doesn’t feel right, does not feel right, be a scam, a scam, hard to believe, i don’t believe, don’t believe it, ' +
    'don’t believe them, i don’t trust, don’t trust them, do not trust them, a red flag, gut feeling, gut says, bad feeling, mixed feelings, ' +
    'rather not, only if nothing else, last resort, backup option, back-up option, my backup, my fallback, as a fallback, ' +
    'plan b, lukewarm, half-hearted, waste of time, waste of my time, not worth it, if it is worth it, wondering if, wonder if, ' +
    'wonder whether, wondering whether, pointless, questionable, can’t picture myself, cannot picture myself, can’t see myself, ' +
    'cannot see myself, too far away, i don’t think, i do not think, don’t think it, just a joke, as a joke, for a laugh',
  field: 'for, against, treats, treat, treating, relieves, relieve, detects, detect, prevents, prevent',
};

import { describe, expect, it } from '@jest/globals';
import { recipientTimeZone } from './recipient-time-zone.js';

const fair = { timeZone: 'Europe/Brussels' };

describe("T7: the recipient's clock", () => {
  it.each([
    ["the contact's zone", { timeZone: 'Asia/Tokyo' }, { timeZone: 'Europe/Oslo' }, 'Asia/Tokyo'],
    ["else the employer's", {}, { timeZone: 'Europe/Oslo', country: 'US' }, 'Europe/Oslo'],
    ["else its country's", {}, { country: 'FI' }, 'Europe/Helsinki'],
    ['of the capital, where there are several', {}, { country: 'US' }, 'America/New_York'],
    ['of the capital (Australia)', {}, { country: 'AU' }, 'Australia/Sydney'],
    ['of the capital (Brazil)', {}, { country: 'BR' }, 'America/Sao_Paulo'],
    ["else the fair's", {}, {}, 'Europe/Brussels'],
    ['a country without a zone', {}, { country: 'BV' }, 'Europe/Brussels'],
    ['empty means unknown', { timeZone: '' }, { timeZone: '', country: '' }, 'Europe/Brussels'],
  ])('%s', (_name, contact, employer, zone) => {
    expect(recipientTimeZone(contact, employer, fair)).toBe(zone);
  });
});

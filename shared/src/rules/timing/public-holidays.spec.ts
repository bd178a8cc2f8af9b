import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { publicHolidays } from './public-holidays.js';

const COUNTRIES = [
  'DE',
  'AT',
  'CH',
  'FR',
  'BE',
  'NL',
  'LU',
  'ES',
  'PT',
  'IT',
  'PL',
  'CZ',
  'SK',
  'HU',
  'SI',
  'HR',
  'RO',
  'BG',
  'GR',
  'EE',
  'LV',
  'LT',
  'FI',
  'SE',
  'NO',
  'DK',
  'IS',
  'FO',
  'GL',
  'IE',
  'GB',
  'ME',
  'RS',
  'US',
  'CA',
  'VE',
  'AZ',
  'AM',
  'TH',
];

describe('T7: national public holidays', () => {
  it.each<[string, string | undefined, string, boolean]>([
    ['Unity Day in Germany', 'DE', '2026-10-03', true],
    ['Whit Monday in Germany', 'DE', '2026-05-25', true],
    ['no regional holiday', 'DE', '2026-11-01', false],
    ['no half day: Christmas Eve in Germany', 'DE', '2026-12-24', false],
    ["nor New Year's Eve", 'DE', '2026-12-31', false],
    ['no observance', 'DE', '2026-02-14', false],
    ['the substitute of a Saturday in Britain', 'GB', '2027-12-27', true],
    ['Polish Independence Day', 'PL', '2026-11-11', true],
    ['a day of several, Turkey', 'TR', '2026-03-21', true],
    ['a national holiday in Poland, yet an eve', 'PL', '2026-12-24', false],
    ['in Czechia', 'CZ', '2026-12-24', false],
    ['in Latvia, both of them', 'LV', '2026-12-24', false],
    ['in Latvia, both of them', 'LV', '2026-12-31', false],
    ['in Venezuela', 'VE', '2026-12-31', false],
    ['half a day in Iceland, a whole one on a Sunday', 'IS', '2028-12-24', false],
    ['Christmas itself stays', 'PL', '2026-12-25', true],
    ['and New Year', 'LV', '2027-01-01', true],
    ['an eve that stands in for Christmas on a Saturday', 'US', '2027-12-24', true],
    ['in another year it is an ordinary day', 'US', '2026-12-24', false],
    ['no country, no holidays', undefined, '2026-12-25', false],
  ])('%s', (_name, country, day, holiday) => {
    expect(publicHolidays(country)(Temporal.PlainDate.from(day))).toBe(holiday);
  });

  it.each(COUNTRIES)(
    '24 and 31 December 2026, no substitutes of anything, are working days: %s',
    (country) => {
      const isHoliday = publicHolidays(country);
      expect(['2026-12-24', '2026-12-31'].filter((day) => isHoliday(Temporal.PlainDate.from(day)))).toEqual(
        [],
      );
    },
  );
});

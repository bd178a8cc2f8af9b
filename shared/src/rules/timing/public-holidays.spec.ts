import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { publicHolidays } from './public-holidays.js';

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
    ['no country, no holidays', undefined, '2026-12-25', false],
  ])('%s', (_name, country, day, holiday) => {
    expect(publicHolidays(country)(Temporal.PlainDate.from(day))).toBe(holiday);
  });
});

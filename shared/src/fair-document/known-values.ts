import { getCountry } from 'countries-and-timezones';
import { Temporal } from 'temporal-polyfill';
import { textThat } from './shape.js';

const ISO_639_1 = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
    'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki ' +
    'kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no ' +
    'nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te ' +
    'tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Assigned, but without inhabitants and therefore without a zone: the table of countries leaves it out. */
const WITHOUT_ZONE = new Set(['BV']);

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;

export const language = textThat('a language tag of ISO 639-1', (tag) => ISO_639_1.has(tag));

export const country = textThat(
  'a country code of ISO 3166-1 alpha-2',
  (code) => /^[A-Z]{2}$/.test(code) && (WITHOUT_ZONE.has(code) || getCountry(code) !== null),
);

export const timeZone = textThat(
  'a time zone of the IANA list',
  (name) => ZONE_NAME.test(name) && works(() => new Intl.DateTimeFormat('en', { timeZone: name })),
);

export const instant = textThat(
  'an instant: ISO 8601 with offset or Z',
  (written) => INSTANT.test(written) && works(() => Temporal.Instant.from(written)),
);

export const date = textThat(
  'a date that exists: YYYY-MM-DD',
  (written) => DATE.test(written) && works(() => Temporal.PlainDate.from(written)),
);

/** Both libraries say "unknown" by throwing a RangeError. */
function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

import { parse } from 'vcard4';
import { LIMITS } from '../../../contracts/index.js';
import { cleanName, cleanText } from '../../text/index.js';
import type { ContactCard } from './contact-card.js';
import { findEmail } from './find-email.js';
import { findPhone } from './find-phone.js';
import { liftVcard } from './lift-vcard.js';

export type VcardFault = 'too-large' | 'no-card' | 'no-name' | 'not-readable';

/** A photo makes a card large; more than this is no card. UTF-16 units. */
const LONGEST_CARD = 2_000_000;

/**
 * Reads the first card of a vCard file or QR code, versions 2.1, 3.0 and 4.0: name, title, e-mail and phone, each the first
 * of its kind. A bad file is answered with its fault; nothing is thrown.
 */
export function readVcard(text: string): { card: ContactCard } | { fault: VcardFault } {
  if (text.length > LONGEST_CARD) return { fault: 'too-large' };
  const lifted = liftVcard(text);
  if (lifted === null) return { fault: 'no-card' };
  const values = valuesOf(lifted);
  if (!values) return { fault: 'not-readable' };
  const name = cleanName(values.first('FN') || values.spokenName());
  if (name === '') return { fault: 'no-name' };
  return {
    card: {
      name,
      title: cleanText(values.first('TITLE') || values.first('ROLE')).slice(0, LIMITS.title),
      email: findEmail(values.first('EMAIL')),
      phone: findPhone(values.first('TEL').replace(/^tel:/iu, ''), true),
    },
  };
}

interface CardValues {
  /** The first value of a property, `''` where the card has none. */
  first: (property: string) => string;
  /** Given and family name. */
  spokenName: () => string;
}

/** What the library makes of a card; `null` where it refuses it. */
function valuesOf(card: string): CardValues | null {
  let properties: readonly { property: string; value: unknown }[];
  try {
    const parsed: unknown = parse(card);
    properties = (parsed as { parsedVcard: { property: string; value: unknown }[] }).parsedVcard;
  } catch (fault) {
    // Whatever the library throws, it has one meaning for whoever dropped the file.
    if (fault instanceof Error) return null;
    throw fault;
  }
  const find = (property: string): unknown => properties.find((one) => one.property === property)?.value;
  return {
    first: (property) => {
      const value = find(property);
      return typeof value === 'string' ? value : '';
    },
    spokenName: () => {
      const parts = (find('N') ?? {}) as Partial<Record<string, unknown>>;
      return [parts['givenNames'], parts['familyNames']].filter((part) => typeof part === 'string').join(' ');
    },
  };
}

import {
  EmailProperty,
  FNProperty,
  OrgProperty,
  SpecialValueType,
  TextType,
  TitleProperty,
  VCARD,
} from 'vcard4';
import type { FairContact, FairDocument, FairEmployer } from '@afterfair/shared/contracts';

/** One vCard 4.0 (RFC 6350) for each contact of the document; with an e-mail address where the fair gave one. */
export function toCards({ employers }: FairDocument): string {
  return employers
    .flatMap((employer) => (employer.contacts ?? []).map((contact) => toCard(contact, employer)))
    .join('');
}

function toCard({ name, title, address }: FairContact, employer: FairEmployer): string {
  const email = address?.email;
  return new VCARD([
    new FNProperty([], text(name)),
    new OrgProperty([], new SpecialValueType('OrgProperty', [text(employer.name)])),
    ...(title ? [new TitleProperty([], text(title))] : []),
    ...(email ? [new EmailProperty([], text(email))] : []),
  ]).repr();
}

function text(value: string): TextType {
  return new TextType(value);
}

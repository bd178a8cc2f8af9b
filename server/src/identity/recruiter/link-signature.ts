import { createHmac, timingSafeEqual } from 'node:crypto';

/** The text of a recruiter link: the link's id and its HMAC-SHA256 under this installation's secret. */
export function signLink(linkId: string, secret: string): string {
  return `${linkId}.${mac(linkId, secret).toString('base64url')}`;
}

/** @returns the link's id, or null when the signature is not ours. */
export function readSignedLink(text: string, secret: string): string | null {
  const [linkId, signature, ...rest] = text.split('.');
  if (!linkId || !signature || rest.length > 0) return null;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(linkId, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? linkId : null;
}

function mac(linkId: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`recruiter-link:${linkId}`).digest();
}

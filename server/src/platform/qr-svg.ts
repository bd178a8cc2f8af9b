import { generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';

/** An SVG image of the QR code of an address, dark on white so that every camera reads it. */
export function qrSvg(url: string): string {
  return toSvgSource(generate(url), { on: '#1C2230', off: '#FFFFFF', pad: 4 });
}

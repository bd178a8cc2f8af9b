/** An SVG text as the address of an image: shown as a picture it can run nothing. */
export function svgImage(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

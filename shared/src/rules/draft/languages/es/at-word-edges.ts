const EDGE = String.raw`(?:(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}]))`;

/** A pattern whose `\b` knows letters with accents: JavaScript's own would find "uni" in "unión". */
export function atWordEdges(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(String.raw`\b`, EDGE), pattern.flags);
}

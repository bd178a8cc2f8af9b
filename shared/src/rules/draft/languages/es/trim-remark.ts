const OWN_APPROVAL =
  /, (?:me (?:gustó|gusta|encantó|encanta|interesó|interesa|pareció (?:muy )?bien)|qué bien|genial|interesante)$/iu;
const OBJECTION = /, pero\s.*$/iu;

/** Leaves off what was added for oneself: that one liked it, or an objection; what was said stands before it. */
export function trimRemark(text: string): string {
  return text.replace(OBJECTION, '').replace(OWN_APPROVAL, '');
}

import type { Material } from '../../material.js';

const LINK_TO_MASCULINE = /^(?:el )?enlace al /iu;
const LINK_TO = /^(?:el )?enlace a (?=(?:la|los|las|mi|mis)\s)/iu;

/** "el enlace al CLI" becomes "el CLI" where its address stands beside it; the attendee's own words stay as they are. */
export function withoutLinkTo(material: Material): Material {
  if (material.said) return material;
  return { ...material, words: material.words.replace(LINK_TO_MASCULINE, 'el ').replace(LINK_TO, '') };
}

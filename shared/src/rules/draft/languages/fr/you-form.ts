const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'sont:êtes ont:avez vont:allez font:faites disent:dites peuvent:pouvez veulent:voulez doivent:devez prennent:prenez ' +
    'apprennent:apprenez comprennent:comprenez reprennent:reprenez viennent:venez tiennent:tenez deviennent:devenez ' +
    'reçoivent:recevez envoient:envoyez emploient:employez voient:voyez prévoient:prévoyez paient:payez essaient:essayez ' +
    'appellent:appelez renouvellent:renouvelez achètent:achetez gèrent:gérez préfèrent:préférez lèvent:levez mènent:menez ' +
    'sèment:semez pèsent:pesez enlèvent:enlevez promènent:promenez complètent:complétez possèdent:possédez ' +
    'accélèrent:accélérez récupèrent:récupérez intègrent:intégrez opèrent:opérez coopèrent:coopérez nettoient:nettoyez ' +
    'déploient:déployez croient:croyez construisent:construisez mettent:mettez'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Stems that change between "ils" and "vous", so that the ending alone would not do. */
const CHANGING_STEM = /(?:è\p{L}{1,2}|oi|ai|ui|oy|ell|ett|enn|oiv|euv|eul|eur)$/u;

/** "corrigez" of "corrigent": the verb of "ils" as it goes with "vous", or `undefined` where that is not certain. */
export function youForm(verb: string): string | undefined {
  const known = IRREGULAR.get(verb);
  if (known !== undefined) return known;
  const stem = /^(\p{L}{2,})ent$/u.exec(verb)?.[1];
  return stem === undefined || CHANGING_STEM.test(stem) ? undefined : `${stem}ez`;
}

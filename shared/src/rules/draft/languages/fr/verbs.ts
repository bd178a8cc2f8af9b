/** Forms that make a statement of what would otherwise be a noun phrase. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    'est sont était étaient sera seront a ont avait avaient aura auront va vont fait font peut peuvent veut veulent doit doivent ' +
    'voit voient ouvre ouvrent embauche embauchent recrute recrutent cherche cherchent passe passent reste restent dure durent ' +
    'commence commencent arrive arrivent vient viennent tient tiennent prend prennent met mettent donne donnent suffit suffisent ' +
    'tourne tournent roule roulent marche marchent fonctionne fonctionnent utilise utilisent travaille travaillent vend vendent ' +
    'livre livrent lance lancent teste testent forme forment change changent compte comptent coûte coûtent démarre démarrent ' +
    'dort dorment finit finissent gère gèrent lit lisent corrige corrigent refuse refusent envoie envoient devient deviennent ' +
    'parle parlent demande demandent accepte acceptent préfère préfèrent porte portent assume assument répond répondent suit suivent ' +
    'part partent sert servent dit disent sait savent vit vivent aime aiment monte montent participe participent existe existent'
  ).split(' '),
);

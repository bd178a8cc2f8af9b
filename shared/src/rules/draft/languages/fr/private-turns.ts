/**
 * More words and turns that keep a note to oneself (D10), by what they speak of. Each may be followed by any ending where it
 * ends in `*`; several words stand between commas as they are typed.
 */
export const PRIVATE_TURNS = {
  looks:
    'accent*, cravate rouge, coiffure, coiffé*, barbu*, lunettes, foulard, parfum*, tatou*, élégant*, stylé*, habillé*, costard, chignon, ' +
    'sa montre, sa voix, poignée de main, la cinquantaine, la quarantaine, la trentaine, la soixantaine, même âge que moi, de mon âge, dame, bonhomme, ' +
    'a l’air, avait l’air, ont l’air, avaient l’air, beau gosse, canon',
  manners:
    'adorable*, chaleureux accueil, accueil chaleureux, très chaleureu*, distant*, impatient*, méfian*, méfi*, intimid*, blasé*, crevé*, épuisé*, pressé*, ' +
    'pas commode, pas bavard*, souriant*, passionné*, marrant*, rigolo*, comique*, bizarroïde*, coincé*, snob*, prétentieu*, condescend*, agress*, ' +
    'm’a regardé, me regardait, regardait, coupait la parole, coupé la parole, bavarde*, bâill*, son téléphone, serré la main, pas écouté, n’écoutait, nerveuse*, ' +
    'intimidant*, impressionnant*, bienveillant*, cash, franc-parler, pète-sec, curieu* de moi',
  oneself:
    'exagér*, gonflé*, bluff*, triché*, copié*, pipeaut*, viré*, renvoyé*, abandonn*, redoubl*, rattrapage*, recal*, chômage, chômeur, chômeuse, rsa, pôle emploi, ' +
    'plus de sous, pas de sous, des sous, déprim*, craqué*, pleur*, trembl*, mon ex, mon mec, ma copine, célibataire*, marié*, mes enfants, mon fils, ma fille, ma grossesse, ' +
    'faute de mieux, par défaut, au pire, plan b, ma 2e option, ma deuxième option, mon premier choix, mon 1er choix, ma priorité, moins bien que, mieux que, préfér* nordwind, ' +
    'pas envie, envie moyenne, pas convaincu*, pas emballé*, pas intéress*, pas motivé*, à éviter, je le sens, je la sens, je les sens, surqualifi*, sous-qualifi*, ' +
    'galèr*, galér*, ramé, pas terrible, pas ouf, pas fini, pas terminé, jamais fini, jamais terminé, n’ai pas, séché, coincé*, bloqué*, blocage, lacune*, faible*, point faible, ' +
    'mélang* les, inversé*, pas répondu, rien trouvé, rien répondu, rien su, à côté de la plaque, hors sujet, vide total, perdu mes moyens, mal dormi, gueule de bois, en retard, arrivé* tard, ' +
    'faire semblant, fait semblant, mythonn*, improvis*, au feeling, pif, à l’arrache, last minute, sans réfléchir, honnête, avouer, avoué*',
  money:
    'rqth, stock-options, actions gratuites, intéressement, participation aux bénéfices, variable*, fixe, package, remboursé*, défray*, frais, allocation*, aide au logement, apl, ' +
    'dette*, découvert, smic*, horaire sup, forfait jours, avantage*, voiture de fonction, plafond, fourchette, grille, échelon, rallonge, au black, radin*, pingre*, mal payé*, bien payé*',
  health:
    'diabét*, dyslex*, dysprax*, tdah, hyperactif, autis*, migraine*, béquille*, kiné, fauteuil roulant, sourd*, malentendant*, épilep*, anxi*, angoiss*, insomni*, cicatrice*, ' +
    'addict*, alcool*, sevrage, pma, fiv, fausse couche, deuil, décès, décédé*, mort de, enterrement, ramadan, messe, prière*, voilée*, musulman*, juif*, juive*, catho*, croyant*, athée*, gay, lesbienne*, politique',
  doubt:
    'pas compris, compris quoi, rien compris, à creuser, à revoir, à demander, demander à, redemander, relancer, recontacter, rappeler, penser à, ne pas oublier, pas oublier, googler, googliser, ' +
    'voir si, regarder si, chercher sur, sûrement, surement, pas clair*, flou*, vague*, contradict*, contredi*, pas logique, n’importe quoi, mytho*, du vent, langue de bois, ' +
    'blabla*, baratin*, pipeau, bullshit, bla bla, d’après lui, d’après elle, soit-disant, à prendre avec, mouais, ouais, aucune idée, jsp, je sais pas, je sais plus, sais plus, pas retenu, pas noté, nom illisible, nom à retrouver, illisible, ' +
    'crédible*, trop beau, si c’est vrai, si j’ai compris, pas vraiment, évasi*, esquiv*, pas répondu',
  feelings:
    'pas top, pas cool, pas mal, pas aimé*, pas sympa, adoré*, j’adore, génial*, trop bien, super, coup de cœur, coup de coeur, beurk, bouh, aïe, oups, zut, mince, miam, argh, bah, ben, chouette, kiffe*, kiffé*, j’ai kiffé, déçu*, décevant*, déception*, ' +
    'énerv*, agaç*, saoul*, soul*, gonflant*, naze*, nazes, pourrav*, craignos, ça craint, flippant*, angoissant*, malaise*, glauque*, goodies, bonbons, dingo, ptdr, jpp, xd, mdrr*',
  confidence:
    'pas le droit de dire, pas le droit d’en parler, pas public*, sous nda, garder pour moi, garder pour nous, redressement, liquidation, dépôt de bilan, en vente, désorganis*, sous-effectif, démotiv*, démissionn*, restructur*, dégraiss*, suppression* de postes, départs en cascade, tout le monde part, tout le monde est parti, ' +
    'harcèl*, harcel*, prud’hommes, amende*, mise en examen, accident*, confiden*, secret*, pas officiel*, officieu*, en off, entre nous, ne pas en parler, ne pas répéter, ne pas dire, ne rien dire, à ne pas dire, chut, pas encore annonc*, ' +
    'galèrent, à la ramasse, à la traîne, vieux matos, usine à gaz, plombe*, ambiance, clim en panne, bruit infernal, ça pue, puait, sale*, cradingue, crade*, stand vide, personne ne vient, désert, triste*, vide à, concurrent*, ' +
    'moins cher*, rachat caché, espionn*, plagi*, fraude*, triche*, pollu* la, mauvaise presse, mauvaise réputation, réputation',
} as const;

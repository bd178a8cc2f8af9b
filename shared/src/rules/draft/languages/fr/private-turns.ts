/**
 * More words and turns that keep a note to oneself (D10), by what they speak of. Each may be followed by any ending where it
 * ends in `*`; several words stand between commas as they are typed.
 */
export const PRIVATE_TURNS = {
  looks:
    'queue de cheval, moite*, transpira*, retraite, retraité*, moustach*, cheveux, lunettes, cravate*, chemise, parfum, accent du, accent de, fort accent, petit accent, son accent, drôle d’accent, un accent, bel accent, cravate rouge, coiffure, coiffé*, barbu*, avec des lunettes, foulard, tatou*, élégant*, stylé*, ' +
    'habillé*, costard, chignon, sa montre, sa voix, poignée de main, la cinquantaine, la quarantaine, ' +
    'la trentaine, la soixantaine, même âge que moi, de mon âge, dame, bonhomme, a l’air, avait l’air, ' +
    'ont l’air, avaient l’air, beau gosse',
  manners:
    'adorable*, chaleureux accueil, accueil chaleureux, très chaleureu*, très distant, distante avec, ' +
    'impatient*, méfian*, méfi*, intimid*, les vieux, copain de, copine de, blasé*, crevé, crevée, épuisé, épuisée, très pressé, très pressée, ' +
    'pressé d’en finir, l’air pressé, pas commode, pas bavard*, souriant*, passionné*, marrant*, rigolo*, ' +
    'comique*, bizarroïde*, coincé*, snob*, prétentieu*, condescend*, ton agressif, agressif avec, ' +
    'agressive avec, m’a regardé, me regardait, regardait, coupait la parole, coupé la parole, bavarde*, bâill*, ' +
    'son téléphone, serré la main, pas écouté, n’écoutait, nerveuse*, intimidant*, impressionnant*, très cash, ' +
    'franc-parler, pète-sec, curieu* de moi',
  oneself:
    'embelli*, enjolivé*, exagér*, gonflé mon, gonflé mes, gonflé le, bluff*, triché*, copié*, pipeaut*, viré*, renvoyé*, ' +
    'j’ai abandonné, abandonné la, abandonné mes, abandonné mon, redoubl*, rattrapage*, recalé, recalée, ' +
    'chômage, chômeur, chômeuse, rsa, pôle emploi, plus de sous, pas de sous, déprim*, craqué*, ' +
    'pleuré, pleurer, j’ai tremblé, mon ex, mon mec, ma copine, célibataire*, marié*, mes enfants, mon fils, ' +
    'ma fille, ma grossesse, faute de mieux, au pire, plan b, ma 2e option, ma deuxième option, ' +
    'mon premier choix, mon 1er choix, ma priorité, moins bien que, mieux que, pas envie, ' +
    'envie moyenne, pas convaincu*, pas emballé*, pas intéress*, pas motivé*, à éviter, je le sens, je la sens, ' +
    'je les sens, surqualifi*, sous-qualifi*, galèr*, galér*, ramé, pas terrible, pas ouf, pas fini, ' +
    'pas terminé, jamais fini, jamais terminé, n’ai pas, coincé*, bloqué*, blocage, lacune*, ' +
    'point faible, mélang* les, inversé les, pas répondu, rien trouvé, rien répondu, rien su, à côté de la plaque, ' +
    'hors sujet, vide total, trou noir, blanc total, perdu mes moyens, mal dormi, gueule de bois, en retard, arrivé* tard, ' +
    'faire semblant, fait semblant, mythonn*, j’ai improvisé, au feeling, pif, à l’arrache, last minute, ' +
    'de justesse, à la limite, par miracle, c’est tout, sans réfléchir, honnête, avouer, avoué*',
  money:
    'avant impôt*, après impôt*, rqth, stock-options, actions gratuites, intéressement, participation aux bénéfices, et variable, ' +
    'plus variable, salaire fixe, fixe et variable, package salarial, remboursé*, défray*, notes de frais, ' +
    'frais de déplacement, frais pris, allocations, aide au logement, apl, dette*, à découvert, smic*, ' +
    'horaire sup, forfait jours, avantages, voiture de fonction, fourchette, grille salariale, ' +
    'grille de salaire, échelon, rallonge, au black, radin*, pingre*, mal payé*, bien payé*',
  health:
    'je me remets, me remets d’une, convalescen*, antidépress*, anxiolyt*, somnifère*, médicament pour, sous traitement, diabét*, dyslex*, dysprax*, tdah, hyperactif, autis*, migraine*, béquille*, kiné, fauteuil roulant, sourd*, ' +
    'malentendant*, épilep*, anxi*, angoiss*, insomni*, cicatrice*, addict*, alcooliq*, sevrage, pma, fiv, ' +
    'fausse couche, deuil, décès, décédé*, mort de, enterrement, ramadan, messe, prière*, voilée*, musulman*, ' +
    'juif*, juive*, catho, catholique, croyant, croyante, athée*, gay, lesbienne*',
  doubt:
    'visiblement, en réalité, sinon, pas compris, compris quoi, rien compris, à creuser, à revoir, à demander, demander à, redemander, ' +
    'à relancer, relancer lundi, relancer en, relancer la semaine, relancer si, recontacter, rappeler, penser à, ' +
    'ne pas oublier, pas oublier, googler, googliser, voir si, regarder si, chercher sur, sûrement, surement, ' +
    'pas clair*, flou*, assez vague, très vague, trop vague, resté vague, restée vague, réponse vague, ' +
    'contradict*, contredi*, pas logique, n’importe quoi, mytho*, langue de bois, blabla*, baratin*, ' +
    'pipeau, bullshit, bla bla, d’après lui, d’après elle, soit-disant, à prendre avec, mouais, ouais, ' +
    'aucune idée, jsp, je sais pas, je sais plus, sais plus, pas retenu, pas noté, nom illisible, ' +
    'nom à retrouver, illisible, crédible*, trop beau, si c’est vrai, si j’ai compris, pas vraiment, évasi*, ' +
    'esquiv*, pas répondu',
  feelings:
    'en fait, au fond, au final, finalement, du coup, quand même, à vrai dire, selon moi, à mon avis, pour moi, je trouve, ça se voit, ça se sent, on voit que, évidemment, forcément, ' +
    'heureusement, malheureusement, tant pis, tant mieux, rien, mouton à 5 pattes, mouton à cinq pattes, usine à cv, égo, ego, grosse tête, le melon, soi-disant, ' +
    'pas top, pas cool, pas mal, pas aimé*, pas sympa, adoré*, j’adore, génial*, trop bien, super, coup de cœur, ' +
    'coup de coeur, beurk, bouh, aïe, oups, zut, miam, argh, bah, ben, chouette, kiffe*, kiffé*, j’ai kiffé, ' +
    'déçu*, décevant*, déception*, énerv*, agaç*, saoulé*, soulé, soulant*, soûl*, gonflant*, naze*, nazes, ' +
    'pourrav*, craignos, ça craint, flippant*, angoissant*, malaise*, glauque*, goodies, dingo, ptdr, jpp, xd, ' +
    'mdrr*',
  confidence:
    'personne ne le sait, personne ne sait, personne n’est au courant, faire gaffe, gaffe, se faire racheter, pas le droit de dire, pas le droit d’en parler, pas public*, sous nda, garder pour moi, garder pour nous, ' +
    'redressement, liquidation, dépôt de bilan, est en vente, à vendre, désorganis*, sous-effectif, démotiv*, ' +
    'démissionn*, restructur*, dégraiss*, suppression* de postes, départs en cascade, tout le monde part, ' +
    'tout le monde est parti, harcèl*, harcel*, prud’hommes, amende, amendes, mise en examen, ' +
    'accident du travail, accidents du travail, gros accident, confidentiel, confidentielle, confidence*, ' +
    'secret*, pas officiel*, officieu*, en off, entre nous, ne pas en parler, ne pas répéter, ne pas dire, ' +
    'ne rien dire, à ne pas dire, chut, pas encore annonc*, galèrent, à la ramasse, à la traîne, vieux matos, ' +
    'ça plombe, ambiance, clim en panne, bruit infernal, ça pue, pue, clope*, puait, sale, cradingue, crade*, stand vide, ' +
    'personne ne vient, triste*, vide à, concurrent*, moins cher*, rachat caché, espionn*, plagi*, triche*, ' +
    'pollu* la, mauvaise presse, mauvaise réputation',
} as const;

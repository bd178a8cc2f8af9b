import type { Remarks } from '../../remark-finder.js';

/** More turns that keep a note to oneself (D10), by what they speak of. */
export const PRIVATE_REMARKS: Remarks = {
  money:
    'a provvigione, provvigioni sulle vendite, assicurazione sanitaria, fondo pensione aziendale, previdenza integrativa, ' +
    'guadagnano di più, guadagnano di meno, guadagnerei, guadagno meno, guadagno di più, guadagnare di più, si guadagna bene, ' +
    'si guadagna poco, tariffa oraria, paga oraria, minimo sindacale, malpagat*, mal pagat*, sono al verde, ero al verde, ' +
    'senza una lira, senza soldi, il mio prestito, prestito studentesco, indennità, trasferta pagata, non retribuit*, busta paga, ' +
    'arrivare a fine mese, arrivo a fine mese, costo della vita',
  health:
    'mal di testa, mal di schiena, mal di pancia, mal di gola, mal di denti, mal di stomaco, mal d’auto, mal di mare, mi fa male, ' +
    'mi faceva male, mi fanno male, dolore al, dolore alla, dolori al, dolori alla, dolori alle, dolori mestruali, giramento di testa, ' +
    'giramenti di testa, mi girava la testa, ciclo mestruale, gamba rotta, braccio rotto, polso rotto, caviglia slogata, caviglia rotta, ' +
    'distorsione alla, distorsione al, ho la pressione, la mia pressione, chirurgia al ginocchio, intervento al ginocchio, ' +
    'intervento alla schiena, ho l’influenza, avevo l’influenza, preso l’influenza, raffreddore, raffreddat*, con la febbre, ' +
    'febbre alta, avevo la febbre, tosse, nausea*, vomit*, svenut*, svenimento, afono, afona, senza voce, dormito male, ' +
    'non ho dormito, dormito poco, attacco di panico, attacchi di panico, malessere, indigestione, chemio, le mie medicine, ' +
    'lombalgia, sciatica',
  people:
    'al telefono tutto il tempo, sempre al telefono, sempre al cellulare, la bionda, il biondo, il pelato, ciccion*, fredda con me, ' +
    'freddo con me, un tesoro, un angelo, un amore, poco gentil*, non molto gentil*, presuntuos*, saccent*, so tutto io, sbruffon*, ' +
    'spaccon*, scontros*, scorbutic*, lunatic*, supponent*, viscid*, logorroic*, insopportabil*, addormentat*, pagliacc*, ' +
    'sarcastic*, ignorat* da, mi interrompeva*, non ascolt*, alito cattivo, alito pesante, cattivo umore, malumore, impazient*, ' +
    'trattato male, trattata male, parla troppo, parlava troppo, il mio vecchio prof, imbecill*, cretin*, stronz*',
  doubts:
    'non sono sicur*, non ero sicur*, non sono convint*, poco convint*, non mi convince, qualche dubbio, indeciso, indecisa, scettico, ' +
    'scettica, perplesso, perplessa, non fa per me, non è per me, non ci credo, difficile da credere, troppo bello per, ' +
    'cattivo presentimento, brutta sensazione, brutta impressione, ultima spiaggia, ripiego, perdita di tempo, non ne vale, ' +
    'non vale la pena, non mi vedo, non ci lavorerei, non ci andrei, non voglio, non vorrei, sentimenti contrastanti, ' +
    'sensazioni contrastanti, mi lascia fredd*, esito a candidarmi, esito ad accettare, esitante, in forse, poca voglia, ' +
    'nessuna voglia, poco credibil*, poco interesse, nessun interesse, non so se, vedremo, da ridere, per ridere, per scherzo, così così',
  field:
    'contro, per, allevia, alleviare, cura, curare, rileva, rilevare, rilevatore di, rilevamento di, misura, misurare, prevenire',
};

/** Thanks for the answer and for the meeting. */
export const THANKS = [
  'Merci de m’avoir fait part de votre décision, et de l’échange au {salon} autour du travail chez {employer}.',
  'Je vous remercie de votre réponse ; ma rencontre avec {employer} au {salon} reste pour moi un bon souvenir.',
  'Votre message m’est bien parvenu, et je vous remercie du temps {que employer} m’a accordé au {salon}.',
  'Même si j’espérais une autre issue, je tiens à vous remercier pour l’accueil {de employer} au {salon}.',
  'Je vous sais gré de m’avoir répondu et garde du {salon}, grâce à {employer}, un souvenir agréable.',
  'Un grand merci pour votre réponse franche, et pour ce que le {salon} m’a appris sur {employer}.',
  'Je comprends votre choix et vous remercie de l’attention {que employer} a portée à ma candidature depuis le {salon}.',
  'Recevez mes remerciements pour votre message et pour la conversation que le {salon} a rendue possible avec {employer}.',
  'J’ai lu votre réponse avec regret, mais aussi avec gratitude pour la bienveillance {de employer} lors du {salon}.',
  'Merci d’avoir pris la peine de me répondre ; connaître {employer} grâce au {salon} a été un plaisir.',
  'Votre décision mérite tout mon respect, et votre disponibilité au {salon} toute ma reconnaissance envers {employer}.',
  'Avoir une réponse claire est précieux : je vous en remercie, comme de notre entretien du {salon} sur {employer}.',
] as const;

/** The interest that stays. */
export const INTEREST = [
  'Mon intérêt pour {employer} reste entier, et une occasion future me ferait plaisir.',
  'Si un autre poste s’ouvrait chez {employer}, je me remettrais volontiers sur les rangs.',
  'Je continuerai à suivre ce que fait {employer} et n’exclus pas de postuler encore.',
  'Peut-être une autre annonce chez {employer} me permettra-t-elle de revenir vers vous.',
  'Travailler un jour chez {employer} demeure un souhait de ma part.',
  'N’hésitez pas à penser à moi lorsqu’un poste voisin se libérera chez {employer}.',
  'Cela n’enlève rien à l’estime que j’ai pour {employer}, ni à mon envie d’y travailler.',
  'Je garde {employer} parmi les entreprises où j’aimerais faire mes preuves.',
  'Une prochaine candidature chez {employer} est pour moi tout à fait envisageable.',
  'L’avenir nous réunira peut-être : {employer} continue de m’intéresser vivement.',
  'Qu’une porte s’ouvre plus tard chez {employer}, et vous me verrez revenir avec plaisir.',
  'Je vous reparlerais volontiers si {employer} cherchait un profil comme le mien.',
] as const;

/** A short request for advice. */
export const FEEDBACK = [
  'Si vous avez un instant, un conseil sur ce que je pourrais améliorer me serait utile.',
  'Puis-je vous demander, en une phrase, ce qui a manqué à ma candidature ?',
  'Un bref retour de votre part m’aiderait à progresser, si cela vous est possible.',
  'Auriez-vous une remarque à me donner pour mes prochains entretiens ?',
  'Toute observation sur mon profil, même courte, sera reçue avec gratitude.',
  'Savoir sur quel point travailler me rendrait grand service, si votre temps le permet.',
  'Une indication sur vos critères m’aiderait à mieux me préparer à l’avenir.',
  'Je recevrais volontiers votre avis sur ce qui aurait pu faire la différence.',
  'Qu’est-ce qui, selon vous, renforcerait un dossier comme le mien ?',
  'Deux mots sur mes points à travailler seraient pour moi très instructifs.',
] as const;

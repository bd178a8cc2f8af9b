/** Thanks again, for the meeting some time ago. */
export const THANKS = [
  'Je vous remercie encore de l’échange que nous avons eu au {salon} sur le travail chez {employer}.',
  'Je repense avec plaisir au {salon} et à ma rencontre avec {employer}, dont je vous redis merci.',
  'Merci une nouvelle fois pour le temps {que employer} m’a consacré au {salon}.',
  'Le {salon} m’a permis de découvrir {employer}, et je vous en garde une vraie reconnaissance.',
  'Depuis le {salon}, j’ai souvent pensé à {employer}, et je garde de cet échange un souvenir reconnaissant.',
  'Permettez-moi de vous redire merci pour tout ce que j’ai entendu sur {employer} pendant le {salon}.',
  'La rencontre avec {employer} lors du {salon} m’a fait grand plaisir ; merci encore.',
  'Encore merci de m’avoir parlé {de employer} au {salon}, malgré un programme bien rempli.',
  'Je n’oublie pas l’accueil que j’ai trouvé chez {employer} au {salon} et vous en remercie de nouveau.',
  'Quelque temps après le {salon}, je tiens à vous remercier une seconde fois pour cette découverte {de employer}.',
  'Ma conversation avec {employer} au {salon} reste très présente à mon esprit, et je vous en remercie.',
  'Un nouveau mot de remerciement pour ce que le {salon} m’a fait comprendre {de employer}.',
  'J’ai gardé un excellent souvenir du {salon} et de votre équipe chez {employer} ; merci encore pour cet accueil.',
  'Avec mes remerciements renouvelés pour notre dialogue du {salon}, je reviens vers vous et vers {employer}.',
] as const;

/** Their date has passed: a question without pressure. */
export const NEXT_DATED = [
  'Vous pensiez décider pour le {date} : y a-t-il des nouvelles dont vous pourriez me faire part ?',
  'Le {date} étant passé, puis-je vous demander si une décision a été prise ?',
  'J’avais noté le {date} pour votre décision et aimerais savoir où vous en êtes.',
  'Si la décision prévue pour le {date} demande plus de temps, cela ne me pose aucune difficulté.',
  'Votre choix devait se faire vers le {date} ; un mot à ce sujet me rendrait service.',
  'D’après mes notes, l’échéance était fixée au {date}, d’où cette question amicale.',
  'Sauriez-vous me dire, à l’occasion, ce qu’a donné la décision attendue pour le {date} ?',
  'Les calendriers bougent vite : le {date} a-t-il cédé la place à une autre date ?',
  'Maintenant que le {date} est derrière nous, une courte réponse de votre part me ferait plaisir.',
  'Vous m’aviez parlé du {date} pour la suite, et je me permets de prendre de vos nouvelles.',
  'Puisque votre décision était prévue pour le {date}, je vous demande simplement si elle est tombée.',
  'Il se peut que le {date} ait été un peu juste ; j’attendrai volontiers encore.',
] as const;

/** No date was noted: a question without pressure. */
export const NEXT_OPEN = [
  'Y a-t-il du nouveau de votre côté dont vous pourriez déjà me parler ?',
  'De telles décisions prennent du temps, je le sais, et un mot de vous suffira le moment venu.',
  'Quand vous aurez un instant, j’aimerais savoir où en sont les choses.',
  'Puis-je vous demander, sans aucune hâte, quelle sera la prochaine étape ?',
  'S’il est déjà possible de dire quand viendra une réponse, cette indication m’aiderait.',
  'Rien ne presse de mon côté, mais quelques mots sur l’avancement me feraient plaisir.',
  'S’il vous manque un élément pour votre choix, je vous l’enverrai volontiers.',
  'Pourriez-vous me donner une idée du temps que prendra la suite ?',
  'Je vous écris simplement pour savoir comment vos projets ont évolué.',
  'Si un second entretien pouvait vous être utile, mon agenda s’y prêterait facilement.',
  'Vous avez sûrement beaucoup de réponses à donner : une seule phrase me suffirait.',
  'Comment souhaitez-vous procéder, que ce soit cette semaine ou un peu plus tard ?',
  'Savoir à peu près quand j’aurai de vos nouvelles m’aiderait à m’organiser.',
  'Si le calendrier a changé entre-temps, dites-le-moi simplement, et j’attendrai sans difficulté.',
] as const;

export const IN_POSITION = [
  'Le poste « {position} » m’intéresse toujours autant qu’au premier jour.',
  'Mon intérêt pour le poste « {position} » n’a pas changé.',
  'Je tiens toujours à ma candidature au poste « {position} ».',
  'Pour moi, « {position} » reste le poste que j’aimerais occuper.',
  'Je continue de me projeter dans le poste « {position} ».',
  'L’envie de prendre le poste « {position} » chez vous est intacte.',
  'Me voir confier le poste « {position} » serait toujours une grande joie.',
  'Ce que je vous ai dit du poste « {position} » vaut encore aujourd’hui.',
  'Vous pouvez continuer à compter sur moi pour le poste « {position} ».',
  'Plus j’y réfléchis, plus le poste « {position} » me plaît.',
  'Avancer avec vous sur le poste « {position} » me ferait toujours plaisir.',
  'Ma motivation pour le poste « {position} » ne s’est pas démentie.',
] as const;

export const IN_COMPANY = [
  'Mon intérêt pour {employer} est resté le même depuis lors.',
  'Je souhaite toujours rejoindre {employer} dès que cela sera possible.',
  'Travailler chez {employer} me plairait toujours autant qu’au moment du salon.',
  'L’idée de faire partie {de employer} me séduit comme avant.',
  'Je regarde toujours {employer} avec autant d’intérêt que ce jour-là.',
  'Une place chez {employer} reste pour moi un très bel objectif.',
  'Tout ce qui touche à {employer} continue de m’intéresser de près.',
  'Je verrais toujours avec joie une suite se dessiner chez {employer}.',
  'Mon souhait de travailler un jour avec {employer} tient toujours.',
  'Si vous le souhaitez aussi, j’irais volontiers plus loin avec {employer}.',
] as const;

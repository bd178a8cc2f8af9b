/** Thanks again, and where we met. */
export const THANKS = [
  "Torno a ringraziare Lei per il piacevole colloquio che su {employer} abbiamo fatto all'evento {fair}.",
  "Ripenso ancora con piacere all'evento {fair}; grazie di cuore, una volta di più, per avermi presentato {employer}.",
  "Un altro grazie per il tempo che, a nome di {employer}, mi ha dato durante l'evento {fair}.",
  "È stato bello conoscere meglio {employer} all'evento {fair}: di nuovo, grazie del Suo tempo.",
  "Dopo l'evento {fair} ho pensato spesso a {employer}, e La ringrazio ancora del nostro incontro.",
  "Vorrei rinnovare il mio grazie per quanto ho appreso su {employer} nel corso dell'evento {fair}.",
  "Per il primo contatto con {employer} all'evento {fair} La ringrazio volentieri una seconda volta.",
  "Ancora grazie per avere accolto la mia curiosità verso {employer} in occasione dell'evento {fair}.",
  "Ricordo con gratitudine l'evento {fair} e dico ancora grazie a Lei e a {employer}.",
  "Guardando indietro all'evento {fair}, La ringrazio nuovamente per lo sguardo che mi ha offerto su {employer}.",
  "Ciò che ho saputo su {employer} all'evento {fair} mi è stato utile: grazie ancora.",
  "Da qualche tempo si è concluso l'evento {fair}, ma il mio grazie per il dialogo su {employer} resta.",
  "Quanto detto all'evento {fair} a proposito di un lavoro in {employer} mi è ben presente: ancora grazie.",
  "Grazie, anche a distanza di qualche giorno, per l'attenzione ricevuta da {employer} all'evento {fair}.",
  "Le scrivo di nuovo dopo l'evento {fair}, prima di tutto con un grazie per avermi presentato {employer}.",
] as const;

/** A question about the decision whose date they named. */
export const NEXT_DATED = [
  'Contavate di decidere entro {date}: ci sono novità che può condividere con me?',
  'Ora che la data di {date} è alle spalle, posso chiedere se una decisione è stata presa?',
  'Avevo annotato {date} per la vostra decisione e mi farebbe piacere sapere a che punto siete.',
  "Poiché la scelta era prevista entro {date}, mi permetto una breve domanda sull'esito.",
  "Tra i miei appunti c'è {date} come data della decisione: una Sua parola in merito mi sarebbe gradita.",
  'Se la decisione attesa per {date} richiede più tempo, per me non è affatto un problema.',
  'Mi aveva indicato {date} per la decisione; se la data si è spostata, attendo volentieri.',
  'Trascorso il termine di {date}, Le chiedo con discrezione come è andata la vostra scelta.',
  'Quando Le è comodo, mi direbbe che cosa è emerso dalla decisione fissata per {date}?',
  'La data che mi era stata detta era {date}, e sarei felice di conoscere il risultato.',
  'Una domanda cordiale riguarda ciò che era previsto entro {date}, cioè la vostra decisione.',
  'Mi chiedevo come si fosse conclusa la selezione, dato che {date} era il giorno indicato.',
  'So che i programmi cambiano: chiedo soltanto se per la decisione vale ancora {date} oppure un altro giorno.',
  'Riprendo il filo dopo {date}, il termine di cui mi aveva parlato, per sapere della decisione.',
] as const;

/** A question about how things go on, where no date was named. */
export const NEXT_OPEN = [
  'Ci sono novità, da parte vostra, su come proseguirà il percorso di selezione?',
  'So che queste scelte richiedono tempo, e una Sua parola al momento opportuno mi farà piacere.',
  'Quando avrà un momento libero, mi racconti pure a che punto è la selezione.',
  'Posso chiedere, senza alcuna fretta, quale sarà con ogni probabilità il prossimo passo?',
  "Se è già possibile prevedere i tempi della decisione, una breve indicazione mi sarebbe d'aiuto.",
  "Da parte mia non c'è urgenza, ma due righe sullo stato delle cose sarebbero gradite.",
  'Se per la vostra scelta occorre ancora qualcosa da me, lo invierò volentieri.',
  "Forse può darmi un'idea del tempo che sarà necessario per la prossima fase.",
  'Mi farebbe sapere, con tutta calma, se posso ancora considerarmi in corsa?',
  'Le scrivo semplicemente per chiedere come si sono evoluti nel frattempo i vostri piani.',
  "Se un ulteriore colloquio fosse d'aiuto, troverò di sicuro spazio nella mia agenda.",
  'Immagino che abbia molte persone a cui rispondere: una sola frase sarebbe già sufficiente.',
  'Sarei felice di sapere come intendete procedere, oggi o tra qualche settimana.',
  'Un breve aggiornamento mi aiuterebbe anche a organizzare meglio i prossimi mesi.',
] as const;

/** Interest as before, in the position. */
export const IN_POSITION = [
  'Il ruolo di {position} mi interessa oggi quanto allora.',
  'Nulla è cambiato: la posizione di {position} resta quella che preferisco.',
  'Continuo a pensare con convinzione al ruolo di {position}.',
  'Per me quella di {position} resta la posizione a cui tengo di più.',
  'La mia candidatura come {position} rimane valida, e con entusiasmo.',
  'Lavorare con voi come {position} è sempre il mio desiderio.',
  'Come prima, sarei molto felice di ricoprire il ruolo di {position}.',
  'La posizione di {position} continua ad attirarmi davvero molto.',
  'Vale ancora ciò che ho scritto riguardo al lavoro di {position}.',
  'Ogni occasione di proseguire verso la posizione di {position} mi è gradita.',
  'Può continuare a contare su di me come {position}.',
  'Più penso al lavoro di {position}, più lo sento adatto a me.',
  'Confermo che il profilo di {position} è quello in cui mi riconosco.',
  "Il mio entusiasmo all'idea di diventare {position} non è diminuito.",
] as const;

/** Interest as before, in the company. */
export const IN_COMPANY = [
  'Oggi come allora vorrei lavorare con {employer}, e volentieri.',
  'Niente è cambiato: {employer} continua a interessarmi molto.',
  'Continuo a vedermi volentieri in {employer}, in un ruolo adatto.',
  'Per me {employer} resta un luogo in cui lavorerei con gioia.',
  'Una posizione in {employer} mi renderebbe ancora molto felice.',
  'Può continuare a contare sul mio interesse per {employer}.',
  'Tutto ciò che ho scritto a proposito di {employer} vale ancora, senza riserve.',
  'Più penso a {employer}, più mi convinco di voler provare.',
  'Il mio entusiasmo per {employer} è intatto, e ci tengo.',
  'Confermo che {employer} è la realtà in cui vorrei crescere.',
] as const;

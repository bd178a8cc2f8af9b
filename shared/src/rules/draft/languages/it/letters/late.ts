import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  "Mi scuso se Le scrivo con un po' di ritardo.",
  'La prego di scusare il ritardo con cui mi faccio sentire.',
  'Queste righe arrivano più tardi di quanto avrei voluto, e me ne scuso.',
  'Avrei voluto scrivere prima e La prego di scusarmi.',
  'Mi perdoni se questo messaggio non è arrivato più presto.',
  'Le chiedo scusa per non aver scritto con maggiore tempestività.',
  'Il mio messaggio Le giunge in ritardo, e di questo mi dispiace.',
  'Mi rincresce di non aver trovato prima il momento per scrivere.',
  'Voglia perdonare la lentezza con cui Le scrivo.',
  'Spero che vorrà perdonarmi questa lunga attesa.',
  'So di scrivere tardi, e mi dispiace.',
  'Per il tempo trascorso Le porgo le mie scuse.',
  'Avrebbe dovuto ricevere prima queste parole, e mi rincresce.',
  'Arrivo tardi con queste righe, mi scusi.',
  'Le devo delle scuse, perché scrivo soltanto adesso.',
  'Confido nella Sua comprensione per questo messaggio tardivo.',
  'Questa lettera si è fatta attendere, purtroppo.',
];

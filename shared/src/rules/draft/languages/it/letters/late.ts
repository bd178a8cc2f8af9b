import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Mi scuso per il ritardo.',
  'La prego di scusare questo ritardo.',
  'Queste righe arrivano tardi, e me ne scuso.',
  'Avrei voluto scrivere prima e La prego di scusarmi.',
  'Mi perdoni se questo messaggio arriva tardi.',
  'Le chiedo scusa per non aver scritto prima.',
  'Il mio messaggio Le giunge purtroppo in ritardo.',
  'Mi rincresce di non averLe scritto prima.',
  'Voglia perdonare questo mio ritardo.',
  'Spero che vorrà perdonarmi la lunga attesa.',
  'So di scrivere tardi, e mi dispiace.',
  'Per il tempo trascorso Le porgo le mie scuse.',
  'Avrebbe dovuto ricevere prima queste parole, e mi rincresce.',
  'Arrivo tardi con queste righe, mi scusi.',
  'Le devo delle scuse, perché scrivo soltanto adesso.',
  'Confido nella Sua comprensione per questo messaggio tardivo.',
  'Questa lettera si è fatta attendere, purtroppo.',
];

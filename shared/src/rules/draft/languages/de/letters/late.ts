import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Bitte entschuldigen Sie, dass ich mich erst jetzt bei Ihnen melde.',
  'Diese Zeilen kommen später als gedacht; ich bitte um Nachsicht.',
  'Dass meine Nachricht Sie mit Verzögerung erreicht, tut mir leid.',
  'Verzeihen Sie bitte, dass ich nicht früher geschrieben habe.',
  'Für die späte Nachricht bitte ich Sie um Entschuldigung.',
  'Ich hätte früher schreiben sollen; bitte verzeihen Sie.',
  'Meine Zeilen treffen leider verspätet ein.',
  'Leider schreibe ich Ihnen später, als es sich gehört.',
  'Leider melde ich mich mit Verspätung.',
  'Nehmen Sie mir die Verspätung bitte nicht übel.',
  'Dass Sie warten mussten, bedaure ich.',
  'Entschuldigen Sie bitte die Verspätung dieser Nachricht.',
  'Für die verstrichene Zeit bitte ich um Verständnis.',
  'Für mein langes Schweigen bitte ich um Verzeihung.',
  'Bitte sehen Sie mir diese Verzögerung nach.',
  'Ich hoffe, meine Nachricht kommt nicht zu spät.',
  'Diese Nachricht hat leider auf sich warten lassen.',
];

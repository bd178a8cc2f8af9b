import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';

const LATE = [
  'Bitte entschuldigen Sie, dass ich mich erst jetzt bei Ihnen melde.',
  'Diese Zeilen kommen später als gedacht; ich bitte um Nachsicht.',
  'Dass meine Nachricht Sie mit Verzögerung erreicht, tut mir leid.',
  'Verzeihen Sie bitte, dass ich nicht früher geschrieben habe.',
  'Für die späte Nachricht bitte ich Sie um Entschuldigung.',
  'Ich hätte Ihnen früher schreiben sollen; sehen Sie mir das bitte nach.',
  'Meine Zeilen treffen mit Verspätung ein, was ich zu entschuldigen bitte.',
  'Leider schreibe ich Ihnen später, als es sich gehört.',
  'Es ist leider später geworden, als es hätte werden sollen.',
  'Nehmen Sie mir bitte nicht übel, dass Sie jetzt erst von mir lesen.',
  'Auf diese Zeilen mussten Sie zu lange warten, was ich bedaure.',
  'Entschuldigen Sie bitte die Verspätung dieser Nachricht.',
  'Zu viel Zeit ist vor diesen Zeilen vergangen, wofür ich um Verständnis bitte.',
  'Für mein langes Schweigen bitte ich um Verzeihung.',
  'Ich bedaure, dass Sie so lange nichts von mir gehört haben.',
  'Besser spät als gar nicht, und doch bitte ich die Verzögerung zu entschuldigen.',
  'Diese Nachricht hat auf sich warten lassen; ich hoffe auf Ihre Nachsicht.',
] as const;

/** One clause that says a message is late (T3). */
export function late(choose: Choose): Sentence {
  return { text: choose('late', LATE), slot: 'late', noteIds: [], rule: 'T3' };
}

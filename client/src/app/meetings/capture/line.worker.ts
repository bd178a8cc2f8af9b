import { lookAtLine } from './look-at-line';
import type { LineAnswer, LineQuestion } from './line-question';

addEventListener('message', ({ data }: MessageEvent<LineQuestion & { id: number }>) => {
  postMessage(answer(data));
});

function answer(question: LineQuestion & { id: number }): LineAnswer {
  try {
    return { id: question.id, look: lookAtLine(question) };
  } catch (error) {
    return { id: question.id, fault: error instanceof Error ? error.message : String(error) };
  }
}

import { draftOnDevice } from './draft-on-device';
import type { DraftingAnswer, DraftingRequest } from './drafting-request';

addEventListener('message', ({ data }: MessageEvent<DraftingRequest>) => {
  postMessage(answer(data));
});

function answer(request: DraftingRequest): DraftingAnswer {
  try {
    return { view: draftOnDevice(request) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

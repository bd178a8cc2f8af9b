import { InjectionToken } from '@angular/core';
import type { FollowUpsView } from '@afterfair/shared/contracts';
import type { DraftingAnswer, DraftingRequest } from './drafting-request';

/** Drafts beside the page, so that it stays answerable. Rejects when the rules or their file fail. */
export type DraftInWorker = (request: DraftingRequest) => Promise<FollowUpsView>;

export const DRAFT_IN_WORKER = new InjectionToken<DraftInWorker>('draft in worker', {
  providedIn: 'root',
  factory: () => draftInWorker,
});

async function draftInWorker(request: DraftingRequest): Promise<FollowUpsView> {
  const worker = new Worker(new URL('./drafting.worker', import.meta.url), { type: 'module' });
  try {
    return await new Promise<FollowUpsView>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DraftingAnswer>) => {
        if ('view' in data) resolve(data.view);
        else reject(new Error(data.fault));
      });
      worker.addEventListener('error', () => reject(new Error('The drafting worker could not be loaded')));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

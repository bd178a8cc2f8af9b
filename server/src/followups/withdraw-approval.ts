import type { EntityManager } from 'typeorm';
import { nextState } from '@afterfair/shared/rules';
import type { OutboxStore } from '../messaging/index.js';
import { AppError } from '../platform/problems/index.js';
import { StepEntity } from './step.entity.js';

/**
 * Takes a step's approval back, with the message that waits; a step without one stays as it is.
 *
 * @throws AppError `already-sent` when the message is with a connector, was sent, or nobody knows.
 */
export async function withdrawApproval(
  manager: EntityManager,
  outbox: OutboxStore,
  step: StepEntity,
): Promise<void> {
  const message = await outbox.find(step.id, manager);
  const turn = nextState(message?.state ?? 'none', 'recall', 'attendee');
  if (turn.kind === 'refused') throw new AppError(turn.code);
  await outbox.recall(manager, step.id);
  if (step.approvedAt !== null)
    await manager.update(StepEntity, { id: step.id }, { approvedAt: null, approvedHash: null });
}

import { isTyping } from './is-typing';

export type ReviewCommand = 'next' | 'previous' | 'down' | 'up' | 'approve' | 'edit' | 'skip';

const COMMANDS: Record<string, ReviewCommand> = {
  j: 'next',
  k: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Enter: 'approve',
  e: 'edit',
  s: 'skip',
};

/**
 * What a key means in the review. Only keys pressed inside the review count (WCAG 2.1.4), none while typing or
 * with a modifier; Enter on something that acts by itself stays with it, arrows move in the list only.
 */
export function commandOfKey(event: KeyboardEvent): ReviewCommand | null {
  const command = COMMANDS[event.key] ?? null;
  const target = event.target;
  if (command === null || !(target instanceof Element) || target.closest('af-review-page') === null)
    return null;
  if (event.defaultPrevented || event.repeat || isTyping(event)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (command === 'approve' && target.closest('a, button, summary, [role=button]') !== null) return null;
  if ((command === 'down' || command === 'up') && target.closest('af-step-list') === null) return null;
  return command;
}

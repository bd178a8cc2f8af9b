import {
  Component,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { LIMITS, type ReplyKind } from '@afterfair/shared/contracts';
import { isolateName } from '../core/isolate-name';
import { NEW_ID } from '../core/new-id.token';
import { Notices } from '../core/notices';
import { ThreadsStore } from '../inbox';

/** An answer in words, or one of three answers that take one click. */
@Component({
  selector: 'af-reply-form',
  imports: [TranslocoDirective],
  templateUrl: './reply-form.html',
  styleUrl: './reply-form.scss',
})
export class ReplyForm {
  readonly threadId = input.required<string>();
  readonly name = input.required<string>();
  /** The one-click answer that stands; the same one is not offered again. */
  readonly given = input<ReplyKind | null>(null);
  protected readonly limit = LIMITS.messageBody;
  protected readonly words = linkedSignal({ source: this.threadId, computation: () => '' });
  protected readonly asking = linkedSignal({ source: this.threadId, computation: () => false });
  protected readonly busy = signal(false);
  private readonly question = viewChild<ElementRef<HTMLElement>>('question');
  private readonly store = inject(ThreadsStore);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly newId = inject(NEW_ID);
  /** The answer that is under way: tried again after a lost connection it keeps its id and so arrives once. */
  private pending: { id: string; of: string } | null = null;

  constructor() {
    // The focus brings the question into sight, and a screen reader to it.
    effect(() => this.question()?.nativeElement.focus());
  }

  protected type(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.words.set(event.target.value);
  }

  protected sendWords(event: Event): void {
    event.preventDefault();
    if (this.words().trim() !== '') void this.send('reply');
  }

  /** Words that were typed go along with a one-click answer. */
  protected async send(kind: ReplyKind): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const threadId = this.threadId();
    const body = this.words().trim();
    try {
      await this.store.reply(threadId, { id: this.idFor(`${threadId} ${kind} ${body}`), kind, body });
      this.pending = null;
      this.words.set('');
      this.asking.set(false);
      this.notices.say(
        this.transloco.translate(`recruiter.said.${kind}`, { name: isolateName(this.name()) }),
      );
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected ask(): void {
    this.asking.update((asking) => !asking);
    // What was said before is over, and would lie on the question.
    if (this.asking()) this.notices.clear();
  }

  private idFor(answer: string): string {
    if (this.pending?.of !== answer) this.pending = { id: this.newId(), of: answer };
    return this.pending.id;
  }
}

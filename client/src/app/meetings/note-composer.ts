import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  type OnDestroy,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { LIMITS, type NoteKind } from '@afterfair/shared/contracts';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { MomentPipe } from '../core/moment.pipe';
import { Notices } from '../core/notices';
import { Icon } from '../ui/icon';
import { Autosave } from '../ui/autosave.directive';
import { ChipWriter } from './capture/chip-writer';
import { DraftNote } from './capture/draft-note';
import { Dictation } from './capture/dictation';
import { LineChips, type LineChip } from './capture/line-chips';
import { LineDraft } from './capture/line-draft';
import type { LineSetting } from './capture/line-facts';
import type { FinishedLine } from './capture/finished-line';
import { LineKeeper } from './capture/line-keeper';
import { LinePreview } from './capture/line-preview';
import { LineReader } from './capture/line-reader';
import { KindChoice } from './kind-choice';

/** A finished line with what takes it back. */
interface TakenBack {
  finished: FinishedLine;
  back: () => Promise<void>;
}

/**
 * The one line: what is typed is a note from the first pause on, so nothing is lost when the page goes; Enter turns it
 * into what it says and begins the next. A line that was left in the box is there again.
 */
@Component({
  selector: 'af-note-composer',
  imports: [Autosave, Dictation, Icon, KindChoice, LineChips, LinePreview, TranslocoDirective],
  providers: [ChipWriter, DraftNote, LineDraft, MomentPipe],
  templateUrl: './note-composer.html',
  styleUrl: './note-composer.scss',
})
export class NoteComposer implements OnDestroy {
  readonly setting = input.required<LineSetting>();
  /** Enter in an empty box, once there is a note: nothing more is to be said. */
  readonly wentOn = output();

  protected readonly draft = inject(LineDraft);
  protected readonly reader = inject(LineReader);
  protected readonly note = inject(DraftNote);
  private readonly keeper = inject(LineKeeper);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly writer = inject(ChipWriter);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private readonly autosave = viewChild.required<Autosave>('autosave');
  private readonly meetingId = computed(() => this.setting().meeting.id);
  private staysDraft = false;

  protected readonly limits = LIMITS;
  protected readonly undo = signal<TakenBack | null>(null);
  protected readonly chips = computed((): LineChip[] => {
    const positions = this.setting().employer?.positions ?? [];
    return this.draft.parts().map(({ part, index }) => ({ index, ...this.writer.write(part, positions) }));
  });
  /** The id of the note that is still in the box. */
  readonly draftId = this.draft.id;

  constructor() {
    effect(() => this.draft.about(this.setting()));
    effect(() => {
      this.meetingId();
      untracked(() => this.note.resume(this.setting().meeting));
    });
  }

  focus(): void {
    // The box stands still at the foot: the page behind it must not move.
    this.box().nativeElement.focus({ preventScroll: true });
  }

  /** Puts a highlighter into the hand. */
  choose(kind: NoteKind): void {
    this.draft.hand.set(kind);
    this.note.colour(this.meetingId());
  }

  /** Turns the line into what it says and begins the next. */
  async keep(): Promise<void> {
    this.focus();
    await this.finish();
  }

  /** Hands over every typed letter; with the page goes the line, but not its words. */
  keepAsDraft(): void {
    this.staysDraft = true;
    this.autosave().flush();
  }

  /** Turns the line into what it says. */
  async finish(): Promise<void> {
    this.autosave().flush();
    this.note.partWays(this.meetingId());
    const finished = this.draft.finish();
    if (finished === null) return;
    this.autosave().show('');
    // First what somebody waits for; that the box is empty is remembered after it.
    const keeping = this.keeper.keep(finished);
    this.note.release(this.meetingId());
    const back = await keeping;
    this.undo.set(back && { back, finished });
  }

  ngOnDestroy(): void {
    if (this.staysDraft) return;
    const finished = this.draft.finish();
    if (finished === null) return;
    void this.keeper.keep(finished);
    this.note.release(this.meetingId());
  }

  protected typed(text: string): void {
    this.draft.text.set(text);
    if (text !== '') this.undo.set(null);
  }

  /** Adds words that were spoken. */
  protected add(words: string): void {
    const text = `${this.draft.text().trimEnd()} ${words.trim()}`.trim();
    this.box().nativeElement.value = text;
    this.box().nativeElement.dispatchEvent(new Event('input'));
  }

  protected write(typed: string): void {
    this.draft.text.set(typed);
    this.note.save(this.meetingId(), typed);
  }

  protected tapAway(index: number): void {
    const words = this.chips().find((chip) => chip.index === index)?.words ?? '';
    const back = this.draft.tapAway(index);
    this.focus();
    if (!back) return;
    const meetingId = this.meetingId();
    this.note.chipsChanged(meetingId);
    this.notices.say(this.transloco.translate('meetings.chips.gone', { words }), () => {
      back();
      this.note.chipsChanged(meetingId);
    });
  }

  /** The line is in the box again, unless another one is begun already. */
  protected async takeBack({ back, finished }: TakenBack): Promise<void> {
    this.undo.set(null);
    try {
      await back();
      if (this.draft.text() === '') this.note.putBack(this.meetingId(), finished);
      this.focus();
    } catch (error) {
      this.notices.problem(error);
    }
  }

  protected enter(event: Event): void {
    const key = event as KeyboardEvent;
    if (key.shiftKey || key.isComposing || key.ctrlKey || key.metaKey) return;
    event.preventDefault();
    const saidAll = this.box().nativeElement.value.trim() === '' && this.setting().meeting.notes.length > 0;
    // A key held down says one thing.
    if (saidAll && !key.repeat) this.wentOn.emit();
    else void this.keep();
  }
}

import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Finding } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../core/notices';
import { Shortcuts } from '../core/shortcuts';
import { Icon } from '../ui/icon';
import { StandsAtFoot } from '../ui/stands-at-foot.directive';
import { Approver } from './approve/approver';
import { canApprove } from './approve/can-approve';
import { canRecall } from './approve/can-recall';
import { commandOfKey } from './command-of-key';
import { DeliveryLine } from './delivery-line';
import { FollowUpsStore } from './follow-ups-store';
import { Findings } from './letter/findings';
import { Letter } from './letter/letter';
import { LetterEdit } from './letter/letter-edit';
import { UnsavedWords, type LetterWords } from './letter/unsaved-words';
import { WaitingLetter } from './letter/waiting-letter';
import { groupSteps } from './list/group-steps';
import { nextToApprove } from './list/next-to-approve';
import { NotesPanel } from './notes/notes-panel';
import { sentencesOfNote } from './notes/sentences-of-note';
import { WhySentence } from './notes/why-sentence';
import { WhyNow } from './notes/why-now';
import { mendBody } from './spelling/mend-body';
import { SpellingLine } from './spelling/spelling-line';
import { spellingOfStep } from './spelling/spelling-of-step';

/** One letter with everything that explains it, and what can be done with it. */
@Component({
  selector: 'af-step-pane',
  imports: [
    DeliveryLine,
    Findings,
    Icon,
    Letter,
    LetterEdit,
    NotesPanel,
    RouterLink,
    SpellingLine,
    StandsAtFoot,
    TranslocoDirective,
    WaitingLetter,
    WhyNow,
    WhySentence,
  ],
  templateUrl: './step-pane.html',
  styleUrl: './step-pane.scss',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class StepPane {
  /** From the address. */
  readonly stepId = input.required<string>();
  protected readonly store = inject(FollowUpsStore);
  private readonly approver = inject(Approver);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly shortcuts = inject(Shortcuts);
  private readonly unsaved = inject(UnsavedWords);

  protected readonly step = computed(() => this.store.step(this.stepId()) ?? null);
  protected readonly spelling = spellingOfStep(this.step);
  /** What the rules say of the letter, then what the spelling checker does (K14). */
  protected readonly findings = computed(() => [
    ...(this.step()?.findings ?? []),
    ...this.spelling.findings(),
  ]);
  protected readonly busy = signal(false);
  /** A letter whose words were not saved opens as it was left. */
  protected readonly editing = linkedSignal({
    source: this.stepId,
    computation: (stepId) => this.unsaved.of(stepId) !== null,
  });
  /** Position of the sentence that is asked why it is there; it starts anew when the words change. */
  protected readonly chosen = linkedSignal<string, number | null>({
    source: () => `${this.stepId()} ${this.step()?.textHash}`,
    computation: () => null,
  });
  protected readonly chosenSentence = computed(
    () => this.step()?.draft?.sentences[this.chosen() ?? -1] ?? null,
  );
  protected readonly approvable = computed(() => this.open((step) => canApprove(step)));
  protected readonly recallable = computed(() => this.open((step) => canRecall(step)));
  protected readonly editable = computed(() =>
    this.open((step) => step.draft !== null && step.delivery === 'none' && !step.skipped),
  );
  protected readonly skippable = computed(() => this.open((step) => step.delivery === 'none'));

  constructor() {
    effect(() => {
      // A message that was approved on another device is not edited on here.
      if (this.step() !== null && !this.editable() && untracked(this.editing)) this.editing.set(false);
    });
  }

  protected showNote(noteId: string): void {
    this.chosen.set(sentencesOfNote(this.step()?.draft ?? null, noteId)[0] ?? null);
  }

  protected async approve(): Promise<void> {
    const step = this.step();
    if (!step || !this.approvable() || this.busy()) return;
    const next = nextToApprove(groupSteps(this.store.steps()), step.id);
    await this.whileBusy(async () => {
      if (!(await this.approver.approve([step]))) return;
      await this.router.navigate(next ? ['/fair/review', next.id] : ['/fair/review']);
    });
  }

  protected recall(): Promise<void> {
    return this.whileBusy(() => this.store.recall(this.stepId()));
  }

  protected skip(skipped: boolean): Promise<void> {
    return this.whileBusy(() => this.store.skip(this.stepId(), skipped));
  }

  protected async save(words: LetterWords): Promise<void> {
    const step = this.step();
    if (!step) return;
    await this.whileBusy(async () => {
      await this.store.edit(step, words.subject, words.body);
      this.drop();
    });
  }

  /** Puts a finding's repair into the letter, as if the attendee had typed it. */
  protected async mend(finding: Finding): Promise<void> {
    const draft = this.step()?.draft;
    const body = draft && mendBody(draft.body, finding);
    if (draft && body !== null && body !== undefined) await this.save({ subject: draft.subject, body });
  }

  protected drop(): void {
    this.editing.set(false);
    this.unsaved.drop(this.stepId());
  }

  protected onKey(event: KeyboardEvent): void {
    const command = this.shortcuts.enabled() ? commandOfKey(event) : null;
    if (command !== 'approve' && command !== 'edit' && command !== 'skip') return;
    event.preventDefault();
    if (this.editing()) return;
    if (command === 'approve') void this.approve();
    if (command === 'edit' && this.editable()) this.editing.set(true);
    if (command === 'skip' && this.skippable()) void this.skip(!this.step()?.skipped);
  }

  private open(test: (step: NonNullable<ReturnType<typeof this.step>>) => boolean): boolean {
    const step = this.step();
    // Everything that can be done with a letter is done on the server.
    return step !== null && this.store.from() === 'server' && test(step);
  }

  private async whileBusy(deed: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await deed();
    } catch (error) {
      this.notices.problem(error);
      await this.store.load();
    } finally {
      this.busy.set(false);
    }
  }
}

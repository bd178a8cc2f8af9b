import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { PersonFields } from '@afterfair/shared/contracts';
import type { VisiblePerson } from '@afterfair/shared/rules';
import { NEW_ID } from '../core/new-id.token';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { CardSource } from './cards/card-source';
import { PeopleMet } from './people-met';

const CARD = { name: 'Ada Moor', title: 'Recruiter', email: 'ada@example.org', phone: '' };

describe('somebody who is typed', () => {
  let fixture: ComponentFixture<PeopleMet>;
  let people: Map<string, VisiblePerson>;
  let addresses: string[];

  function fields(): HTMLInputElement[] {
    return [...fixture.nativeElement.querySelectorAll('form input')];
  }
  function type(...texts: string[]): void {
    texts.forEach((text, index) => {
      const field = fields()[index];
      if (!field) throw new Error('There is no such field');
      field.value = text;
      field.dispatchEvent(new Event('input'));
    });
  }
  async function open(): Promise<void> {
    fixture.componentInstance.ask();
    await fixture.whenStable();
  }
  async function submit(): Promise<void> {
    fixture.nativeElement.querySelector('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  }
  async function leaveForm(): Promise<void> {
    fields()[0]?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await fixture.whenStable();
  }
  function chips(): string[] {
    const found: NodeListOf<HTMLElement> = fixture.nativeElement.querySelectorAll('.met bdi:first-child');
    return [...found].map((chip) => chip.textContent ?? '');
  }
  function kept(): string[] {
    return [...people.values()].map(({ name, title, id }) => `${name || id}, ${title}`);
  }
  function write(id: string, { removed, ...set }: Partial<PersonFields>): void {
    const before = people.get(id) ?? { id, name: '', title: '', keepInTouch: false };
    if (removed) people.delete(id);
    else people.set(id, { ...before, ...set });
    fixture.componentRef.setInput('people', [...people.values()]);
  }

  it('leads to the name once more where somebody is being typed already', async () => {
    document.body.append(fixture.nativeElement);
    await open();
    fields()[1]?.focus();
    fixture.componentInstance.ask();
    expect(document.activeElement).toBe(fields()[0]);
    fixture.nativeElement.remove();
  });

  beforeEach(async () => {
    let count = 0;
    people = new Map();
    addresses = [];
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        { provide: NEW_ID, useValue: () => `p${++count}` },
        { provide: CardSource, useValue: { ofSignature: async () => ({ card: CARD }) } },
      ],
    });
    fixture = TestBed.createComponent(PeopleMet);
    fixture.componentRef.setInput('people', []);
    fixture.componentRef.setInput('contacts', [{ id: 'listed', name: 'Bo Falk', title: 'Engineer' }]);
    fixture.componentInstance.written.subscribe(({ id, set }) => write(id, set));
    fixture.componentInstance.address.subscribe((address) => addresses.push(address));
    await fixture.whenStable();
    await open();
  });

  it.each<[how: string, go: () => void]>([
    ['the page hides', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'another page is looked at',
      () => {
        const seen = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        seen.mockRestore();
      },
    ],
    ['the page goes', () => fixture.destroy()],
    ['one goes on', () => fixture.componentInstance.flush()],
    ['the fields are left, as before an update of the app', () => void leaveForm()],
  ])('is kept with the title when %s', (_, go) => {
    type(' Ada Moor ', 'Recruiter');
    go();
    expect(kept()).toEqual(['Ada Moor, Recruiter']);
  });

  it('is one person, hidden twice, typed on and added at last', async () => {
    type('Ada');
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pagehide'));
    await fixture.whenStable();
    expect(fields()[0]?.value).toBe('Ada');
    expect(chips()).toEqual([]);
    type('Ada Moor', 'Recruiter');
    await submit();
    expect(kept()).toEqual(['Ada Moor, Recruiter']);
    expect(chips()).toEqual(['Ada Moor']);
    expect(fields()).toEqual([]);
    fixture.destroy();
    expect(kept()).toEqual(['Ada Moor, Recruiter']);
  });

  it('is nobody without a name', () => {
    type(' ', 'Recruiter');
    fixture.componentInstance.flush();
    expect(kept()).toEqual([]);
  });

  it('is nobody again once the name is deleted', async () => {
    type('Ada');
    await leaveForm();
    type('');
    await submit();
    expect(kept()).toEqual([]);
  });

  it('is the one whom the employer lists, when the name comes to that', async () => {
    type('Bo');
    await leaveForm();
    type('bo falk');
    await leaveForm();
    await submit();
    expect(kept()).toEqual(['listed, ']);
    expect(chips()).toEqual(['Bo Falk']);
  });

  it('gives way to the one whom the employer lists, tapped meanwhile', async () => {
    type('Bo Falk');
    fixture.nativeElement.querySelector('.af-buttons button').click();
    await fixture.whenStable();
    await submit();
    expect(kept()).toEqual(['listed, ']);
  });

  it('is kept as the pasted card says, with its address once', async () => {
    const press = async (label: string) => {
      const buttons: HTMLElement[] = [...fixture.nativeElement.querySelectorAll('af-card-reader button')];
      buttons.find(({ textContent }) => textContent?.includes(label))?.click();
      await fixture.whenStable();
    };
    await press('Paste');
    fixture.nativeElement.querySelector('af-card-reader textarea').value = 'Ada Moor, Recruiter';
    await press('Read');
    await fixture.whenStable();
    expect(fields().map(({ value }) => value)).toEqual(['Ada Moor', 'Recruiter']);
    fixture.destroy();
    expect(kept()).toEqual(['Ada Moor, Recruiter']);
    expect(addresses).toEqual(['ada@example.org']);
  });

  it('stays when somebody asks for the form that is open', async () => {
    type('Ada');
    await open();
    await submit();
    expect(kept()).toEqual(['Ada, ']);
  });
});

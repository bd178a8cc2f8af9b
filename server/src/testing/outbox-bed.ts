import { pino } from 'pino';
import { SCHEMA } from '../app.module.js';
import { EmployerStore } from '../employers/index.js';
import { FairEntity, FairStore } from '../fairs/index.js';
import { ChangeRecorder } from '../meetings/change-recorder.js';
import { EntityChangeLog } from '../meetings/entity-change-log.js';
import { MeetingStore } from '../meetings/index.js';
import type { Connector } from '../messaging/connectors/connector.js';
import { PlatformConnector } from '../messaging/connectors/platform/platform.connector.js';
import { DeliverMessageHandler } from '../messaging/deliver-message.handler.js';
import { type ApprovedMessage, OutboxPace } from '../messaging/index.js';
import { MessageStore } from '../messaging/message.store.js';
import { OutboxLedger } from '../messaging/outbox-ledger.js';
import { OutboxStore } from '../messaging/outbox.store.js';
import { OutboxWorker } from '../messaging/outbox-worker.js';
import { SendingGate } from '../messaging/sending-gate.js';
import { TimeTrust } from '../platform/clock/time-trust.js';
import { SteppedClock } from '../platform/clock/stepped-clock.js';
import { openDatabase, Reader } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { RandomIds } from '../platform/ids/ids.js';
import { Log } from '../platform/logging/log.js';
import { makeChange } from './changes.js';
import { type DatabaseKind, newDataPlace } from './databases.js';

/** An outbox on a database of its own, with a clock and a connector that the test holds in its hand. */
export type OutboxBed = Awaited<ReturnType<typeof openOutboxBed>>;

const FAIR = {
  organiserId: 'organiser',
  name: 'Harbour Career Day',
  timeZone: 'Europe/Brussels',
  languages: ['en'],
  days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
  policy: {},
  state: 'cut' as const,
  createdAt: '2026-11-01T09:00:00.000Z',
  endedAt: '2026-11-19T16:00:00.000Z',
  cutAt: '2026-11-19T16:00:00.000Z',
};

/** Thursday evening in Berlin, when the fair was cut. */
const EVENING = '2026-11-19T16:00:00.000Z';

/**
 * @param connect what the channel `platform` writes to; left out, the built-in messaging.
 */
export async function openOutboxBed(database: DatabaseKind, connect?: (clock: SteppedClock) => Connector) {
  const place = await newDataPlace(database);
  const { writer, reader, unitOfWork } = await openDatabase(place, SCHEMA);
  const clock = new SteppedClock(EVENING);
  const ids = new RandomIds();
  const log = new Log(pino({ level: 'silent' }));
  const events = new AppEvents(log);
  const reading = new Reader(reader);
  const outbox = new OutboxStore(reading);
  const employers = new EmployerStore(reading);
  const messages = new MessageStore(reading);
  const platform = new PlatformConnector(unitOfWork, reading, clock, ids, events);
  const connector = connect?.(clock) ?? platform;
  const gate = new SendingGate(new FairStore(reading), employers, messages, new MeetingStore(reading));
  const ledger = new OutboxLedger(unitOfWork, gate, clock, events);
  const handler = new DeliverMessageHandler(ledger, { of: () => connector }, log);
  const worker = new OutboxWorker(
    outbox,
    handler,
    clock,
    new TimeTrust(clock, log),
    events,
    log,
    new OutboxPace(),
  );
  const recorder = new ChangeRecorder(unitOfWork, new EntityChangeLog());

  /** The writer of a message has met its recipient. */
  async function meet({ fairId, attendeeId, employerId, contactId }: ApprovedMessage): Promise<void> {
    const change = makeChange(
      { deviceId: ids.hex(8), at: clock.now() },
      {
        employerId,
        startedAt: '2026-11-19T10:00:00.000Z',
        endedAt: '2026-11-19T10:10:00.000Z',
        people: { [contactId]: {} },
      },
    );
    await recorder.run({ fairId, attendeeId }, change, () => undefined);
  }

  return {
    clock,
    ids,
    events,
    unitOfWork,
    reader: reading,
    outbox,
    employers,
    messages,
    platform,
    ledger,
    worker,

    /** A fair with one employer in Berlin and one contact, whose message to them waits for nothing but its window. */
    async newPair(): Promise<ApprovedMessage> {
      const [fairId, employerId, contactId] = [ids.uuid(), ids.uuid(), ids.uuid()];
      const contact = { id: contactId, name: 'Anna Schmidt', title: '', email: '', language: 'en' };
      await unitOfWork.run(async ({ manager }) => {
        await manager.insert(FairEntity, { ...FAIR, id: fairId, joinCode: ids.code(6) });
        await employers.save(manager, fairId, {
          id: employerId,
          name: 'Nordwind Energie',
          country: 'DE',
          timeZone: '',
          booth: '',
          positions: [],
          contacts: [{ ...contact, timeZone: 'Europe/Berlin', salutation: '', optedOut: false }],
        });
      });
      const window = {
        opensAt: EVENING,
        bestAt: '2026-11-20T08:00:00.000Z',
        targetAt: '2026-11-20T10:00:00.000Z',
        latestAt: '2026-11-21T10:00:00.000Z',
      };
      const message: ApprovedMessage = {
        stepId: `thank-you-${ids.hex(16)}`,
        fairId,
        attendeeId: ids.uuid(),
        contactId,
        employerId,
        names: {
          attendee: 'Mira Kovač',
          contact: 'Anna Schmidt',
          contactTitle: '',
          employer: 'Nordwind Energie',
        },
        kind: 'thank-you',
        channel: 'platform',
        subject: 'Thank you',
        body: 'Dear Anna Schmidt',
        language: 'en',
        window,
        timeZone: 'Europe/Berlin',
        notBefore: window.bestAt,
        approvedAt: clock.iso(),
      };
      await meet(message);
      return message;
    },

    /** The same message from somebody else who met the contact too. */
    async fromAnother(message: ApprovedMessage): Promise<ApprovedMessage> {
      const other = { ...message, stepId: ids.uuid(), attendeeId: ids.uuid() };
      await meet(other);
      return other;
    },
    approve: (message: ApprovedMessage) => unitOfWork.run(({ manager }) => outbox.approve(manager, message)),
    recall: (stepId: string) => unitOfWork.run(({ manager }) => outbox.recall(manager, stepId)),
    erase: ({ attendeeId }: ApprovedMessage) =>
      unitOfWork.run(({ manager }) => outbox.eraseOf(manager, attendeeId)),
    optOut: ({ fairId, contactId }: ApprovedMessage) =>
      unitOfWork.run(({ manager }) => employers.closeContact(manager, fairId, contactId)),

    async close(): Promise<void> {
      await worker.onModuleDestroy();
      await unitOfWork.idle();
      await reader.destroy();
      await writer.destroy();
      await place.remove();
    },
  };
}

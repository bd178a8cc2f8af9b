import {
  changeLogOf,
  ChangeRecorder,
  meetingsEntities,
  meetingsMigrations,
  openDatabase,
} from '@afterfair/server/testing';
import type { Ack, ChangeReceipt, MeetingChange } from '@afterfair/shared/contracts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { roomOf } from '../rooms.js';
import { serveBench } from '../serve-bench.js';

type TellAck = (answer: Ack<ChangeReceipt>) => void;

/**
 * Raw socket.io on the same store: our writer with its merge and its group commit, and nothing around it. Whoever
 * connects is believed, and whatever comes in is taken.
 */
serveBench(async (dataDir) => {
  const schema = { entities: meetingsEntities, migrations: meetingsMigrations };
  const database = await openDatabase({ dataDir, databaseUrl: '' }, schema);
  const recorder = new ChangeRecorder(database.unitOfWork, changeLogOf(database));
  const http = createServer();
  const server = new Server(http, {
    transports: ['websocket'],
    perMessageDeflate: false,
    serveClient: false,
  });
  server.on('connection', (socket) => {
    const room = roomOf(socket.handshake);
    void socket.join(room);
    socket.on('meeting:change', (change: MeetingChange, ack: TellAck) => {
      const told = recorder.run({ attendeeId: room, fairId: 'fair' }, change, ({ seq }) => {
        socket.to(room).emit('meetings:changed', { cursor: seq });
      });
      void told.then((data) => ack({ ok: true, data }));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

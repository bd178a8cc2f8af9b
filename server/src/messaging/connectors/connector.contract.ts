import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connector, OutgoingMessage } from './connector.js';

/** A connector with its other side in sight. */
export interface ConnectorUnderTest {
  connector: Connector;
  /** Another message each time, to a recipient of its own. */
  newMessage(): Promise<OutgoingMessage>;
  /** How many copies of a message the other side holds, repeats and all. */
  countArrived(message: OutgoingMessage, key: string): Promise<number>;
  close(): Promise<void>;
}

/** What every connector has to pass, whatever it can guarantee. */
export function connectorContract(name: string, open: () => Promise<ConnectorUnderTest>): void {
  describe(`the contract of connectors: ${name}`, () => {
    let test: ConnectorUnderTest;
    beforeAll(async () => {
      test = await open();
    });
    afterAll(() => test.close());

    it('says that it was sent only when it has arrived', async () => {
      const message = await test.newMessage();
      expect(await test.connector.send(message, 'key-1')).toEqual({ kind: 'sent' });
      expect(await test.countArrived(message, 'key-1')).toBe(1);
    });

    it('At most one message: keeps what its guarantee says about a repeat by the same key', async () => {
      const message = await test.newMessage();
      await test.connector.send(message, 'key-2');
      if (test.connector.guarantee === 'native' || test.connector.guarantee === 'window') {
        expect(await test.connector.send(message, 'key-2')).toEqual({ kind: 'sent' });
        expect(await test.countArrived(message, 'key-2')).toBe(1);
      }
      const canLook = test.connector.hasArrived !== undefined;
      expect(canLook || test.connector.guarantee !== 'reconcile').toBe(true);
    });

    it('a repeat that comes at the same time arrives once where repeats are removed', async () => {
      const message = await test.newMessage();
      if (test.connector.guarantee !== 'native') return;
      await Promise.all([1, 2, 3].map(() => test.connector.send(message, 'key-3')));
      expect(await test.countArrived(message, 'key-3')).toBe(1);
    });

    it('two messages with keys of their own both arrive', async () => {
      const message = await test.newMessage();
      await test.connector.send(message, 'key-4');
      await test.connector.send(message, 'key-5');
      expect(await test.countArrived(message, 'key-4')).toBe(1);
      expect(await test.countArrived(message, 'key-5')).toBe(1);
    });

    it('can tell whether a message has arrived, if it says that it can', async () => {
      const message = await test.newMessage();
      if (!test.connector.hasArrived) return;
      expect(await test.connector.hasArrived(message, 'key-6')).toBe(false);
      await test.connector.send(message, 'key-6');
      expect(await test.connector.hasArrived(message, 'key-6')).toBe(true);
    });
  });
}

import { PROTOCOL_VERSION, PROTOCOL_VERSIONS_BACK } from '@afterfair/shared/contracts';

/** Whether a server of the version `own` speaks with a client of the version `asked`: its own one and two back. */
export function speaksProtocol(asked: unknown, own: number = PROTOCOL_VERSION): boolean {
  return (
    typeof asked === 'number' &&
    Number.isInteger(asked) &&
    asked >= Math.max(1, own - PROTOCOL_VERSIONS_BACK) &&
    asked <= own
  );
}

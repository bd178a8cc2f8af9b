import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { PROBLEM_CODES, PROTOCOL_VERSION } from '@afterfair/shared/contracts';
import ts from 'typescript';

const CONTRACT = fileURLToPath(new URL('../../shared/src/contracts/realtime.ts', import.meta.url));
const page = readFileSync(new URL('../../docs/protocol.md', import.meta.url), 'utf8');

/** Members of an interface of the contract, with their types as written. */
function membersOf(name: string): [name: string, type: ts.TypeNode][] {
  const source = ts.createSourceFile(CONTRACT, readFileSync(CONTRACT, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = source.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name);
  if (!found) throw new Error(`${name} is not in the contract`);
  return found.members.filter(ts.isPropertySignature).map((member) => {
    if (!member.type) throw new Error(`${member.getText()} has no type`);
    return [member.name.getText().replaceAll("'", ''), member.type];
  });
}

/** What an event carries and, where it is acked, what the ack carries. */
function signatureOf(type: ts.TypeNode): string[] {
  if (!ts.isFunctionTypeNode(type)) throw new Error(`${type.getText()} is no event`);
  const [payload, ack] = type.parameters.map((parameter) => parameter.type?.getText() ?? '');
  const acked = ack === undefined ? [] : [/Ack<(.+)>\)/.exec(ack)?.[1] ?? ack];
  return [payload ?? '', ...acked];
}

/** The rows of the first table under a heading, each cell without its code marks. */
function tableUnder(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The page has no heading "${heading}"`);
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('docs/protocol.md says what the contract says', () => {
  it('names the version', () => {
    expect(page).toContain(`\nVersion ${PROTOCOL_VERSION}. `);
  });

  it('lists the fields of the handshake', () => {
    const inContract = membersOf('HandshakeAuth').map(([name, type]) => [name, type.getText()]);
    expect(tableUnder('Connecting').map(([name, type]) => [name, type])).toEqual(inContract);
  });

  it('lists every request with what it sends and what answers it', () => {
    const inContract = membersOf('ClientEvents').map(([name, type]) => [name, ...signatureOf(type)]);
    expect(tableUnder('Requests').map(([name, , sends, answers]) => [name, sends, answers])).toEqual(
      inContract,
    );
  });

  it('lists every hint with what it carries', () => {
    const inContract = membersOf('ServerEvents').map(([name, type]) => [name, ...signatureOf(type)]);
    expect(tableUnder('Hints').map(([name, , carries]) => [name, carries])).toEqual(inContract);
  });

  it('speaks only of problem codes that exist', () => {
    const named = tableUnder('When something is refused').map(([code]) => code);
    expect(named.length).toBeGreaterThan(0);
    expect(PROBLEM_CODES).toEqual(expect.arrayContaining(named));
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Employer, ImportRow } from '@afterfair/shared/contracts';
import { mapColumns } from './map-columns.js';
import { type ImportPlan, planImport } from './plan-import.js';
import { readCsv } from './read-csv.js';
import { readRows } from './read-rows.js';

const HEADER = 'employer,country,booth,contact,title,email,time zone,positions';

function plan(csv: string, stored: Employer[] = []): ImportPlan {
  const table = readCsv(csv);
  return planImport(readRows(table, mapColumns(table.header)), stored);
}
const rowsOf = (...lines: string[]): ImportRow[] => plan([HEADER, ...lines].join('\n')).rows;
const said = (line: string) =>
  rowsOf(line).flatMap(({ state, remarks }) =>
    remarks.map(({ severity, column, message }) => `${state} ${severity} ${column ?? '-'}: ${message}`),
  );

/** As if the plan had been written: every new part gets an id. */
function stored({ employers }: ImportPlan): Employer[] {
  return employers.map((employer, index) => ({
    id: `e${index}`,
    country: '',
    timeZone: '',
    booth: '',
    ...employer,
    positions: (employer.positions ?? []).map(({ title }, place) => ({ id: `p${index}-${place}`, title })),
    contacts: (employer.contacts ?? []).map((contact, place) => ({
      title: '',
      email: '',
      language: '',
      timeZone: '',
      salutation: '',
      optedOut: false,
      ...contact,
      id: `c${index}-${place}`,
    })),
  }));
}

describe('reading an employer file', () => {
  it('finds the delimiter, the byte order mark and columns with German names', () => {
    const csv =
      '\uFEFFFirma;Land;Stand-Nr.;Ansprechpartner;Funktion;E-Mail;Offene Stellen;Straße\r\nMöwenblick AG;Österreich;B 7;Resi Gruber;Leiterin;resi@moewe.example;Prüferin (m/w/d) / Trainee;x';
    const table = readCsv(csv);
    const columns = mapColumns(table.header);
    expect(columns.mapping.map(({ column }) => column)).toEqual([
      ...['name', 'country', 'booth', 'contact', 'title', 'email', 'positions'],
    ]);
    expect(columns.ignoredHeaders).toEqual(['Straße']);
    expect(plan(csv).employers).toMatchObject([
      {
        name: 'Möwenblick AG',
        country: 'AT',
        booth: 'B 7',
        positions: [{ title: 'Prüferin (m/w/d)' }, { title: 'Trainee' }],
        contacts: [{ name: 'Resi Gruber', title: 'Leiterin', email: 'resi@moewe.example' }],
      },
    ]);
  });

  it('puts first and last name together, and takes "name" for the contact when a company is named', () => {
    expect(plan('Company,First Name,Last Name\nTidewell,Ada,Moran').employers[0]?.contacts?.[0]?.name).toBe(
      'Ada Moran',
    );
    expect(plan('Name,Company\nAda Moran,Tidewell').employers).toMatchObject([
      { name: 'Tidewell', contacts: [{ name: 'Ada Moran' }] },
    ]);
  });

  it('knows the first line of every row, also after line breaks inside cells', () => {
    const rows = rowsOf('"Salt\r\nWorks",IE,,,,,,"Cook\nBaker"', 'Tidewell', '', ',,,', '"Open,IE');
    expect(rows.map(({ row, line, state }) => [row, line, state])).toEqual([
      [1, 2, 'new'],
      [2, 5, 'new'],
      [3, 6, 'skipped'],
      [4, 7, 'skipped'],
      [5, 8, 'error'],
    ]);
    expect(rows[0]?.employer).toBe('Salt Works');
    expect(rows[4]).toMatchObject({ employer: 'Open', remarks: [{ severity: 'error' }] });
  });

  it.each([
    ['  ,IE', 'error error name: The employer has no name (only spaces).'],
    ['Tidewell,Atlantis', 'error error country:'],
    ['Tidewell,XX', 'error error country:'],
    ['Tidewell,IE,,,,,Europe/Moon', 'error error timeZone:'],
    ['Tidewell,DE,,,,,MESZ', 'new warning timeZone:'],
    ['Tidewell,,,,,,MESZ', 'error error timeZone:'],
    [
      'Tidewell,IE,,Ada,,ada(at)tide.example',
      'error error email: Not an e-mail address; did you mean ada@tide.example?',
    ],
    [
      'Tidewell,IE,,Ada,,ada@tide@example',
      'error error email: Not an e-mail address: it has more than one @ sign.',
    ],
    ['Tidewell,IE,,Ada,,', 'new warning email:'],
    ['Tidewell,IE,,,,ada@tide.example', 'new warning contact:'],
    ['"=1+1",IE', 'error error name: Begins with = and looks like a formula'],
    ['Tidewell,IE,,"@SUM(A1)",,a@tide.example', 'new warning contact: Begins with @'],
    [`Tide${String.fromCharCode(0)}well,IE`, 'error error name: Control character U+0000 removed'],
    [`Tide${String.fromCharCode(27)}[31mwell,IE`, 'new warning name: Control character U+001B removed'],
    [`Tidewell,IE,${'x'.repeat(41)}`, 'error error booth: 41 characters'],
    ['M\uFFFDwe,IE', 'error error name: This is not valid UTF-8'],
    ['MÃ¶we,IE', "new warning name: 'MÃ¶we' looks wrongly encoded; did you mean 'Möwe'?"],
    ['Tidewell,n/a', "new warning country: 'n/a' read as empty."],
    ['Tidewell,IE,,,,,,a,b', 'error error -: 9 cells where the header has 8.'],
    ['Tidewell,IE', 'new warning -: 2 cells where the header has 8'],
    ['Tidewell;IE;B1;Ada;HR;a@tide.example;;Cook', 'error error -: One cell where 8 are expected'],
    [HEADER, 'skipped warning -: This row repeats the header; left out.'],
  ])('says of %j what is wrong', (line, expected) => {
    expect(said(line)).toContainEqual(expect.stringContaining(expected));
  });

  it('joins rows of one employer, however its name is written, and keeps what the first row said', () => {
    const { rows, employers } = plan(
      [
        HEADER,
        'Kråkesølv AS,NO,A1,Tove Lind,HR,tove@k.example,,Analyst',
        'KRAKESOLV A.S.,SE,A1,Ragnhild Moe,Lead,r@k.example,,Analyst; Cook',
        'Kråkesølv,,,Tove Lind,Boss,,,',
      ].join('\n'),
    );
    expect(employers).toHaveLength(1);
    expect(employers[0]).toMatchObject({
      name: 'Kråkesølv AS',
      country: 'NO',
      positions: [{ title: 'Analyst' }, { title: 'Cook' }],
      contacts: [{ name: 'Tove Lind', title: 'HR' }, { name: 'Ragnhild Moe' }],
    });
    expect(rows[1]?.remarks.map(({ message }) => message)).toEqual([
      'Looks like the employer of row 1 (Kråkesølv AS); read as the same.',
      "Row 1 says 'NO' of the same employer; that stays.",
    ]);
    expect(rows[2]).toMatchObject({ state: 'unchanged' });
  });

  it.each([
    ['Frau Lena Fink', 'Lena Fink', 'Frau Fink'],
    ['Herrn Dr. Jo Kern', 'Dr. Jo Kern', 'Herr Dr. Kern'],
    ['Ms. Ada Moran', 'Ada Moran', 'Ms. Moran'],
    ['Frau Anna von der Heide', 'Anna von der Heide', ''],
    ['Mag. Resi Gruber', 'Mag. Resi Gruber', ''],
    ['Frauke Lind', 'Frauke Lind', ''],
  ])('reads %j as a name and how to address them', (cell, name, salutation) => {
    expect(plan(`employer,contact\nTidewell,${cell}`).employers[0]?.contacts).toMatchObject([
      { name, salutation },
    ]);
  });

  it('tells a booth that is given twice', () => {
    const [, second] = rowsOf('Tidewell,IE,A1', 'Salt Works,IE,A1');
    expect(second?.remarks).toContainEqual(
      expect.objectContaining({ column: 'booth', message: 'Booth A1 is taken by Tidewell.' }),
    );
  });

  it('imported once more, a file changes nothing; with another booth it changes that row', () => {
    const csv = [
      HEADER,
      'Tidewell,IE,A1,Ada Moran,HR,ada@t.example,Europe/Dublin,Cook',
      'tidewell,UK,A2,Bo Kern,,,,',
    ].join('\n');
    const first = plan(csv);
    expect(first.rows.map(({ state }) => state)).toEqual(['new', 'new']);
    const again = plan(csv, stored(first));
    expect([again.rows.map(({ state }) => state), again.employers]).toEqual([['unchanged', 'unchanged'], []]);
    const moved = plan(csv.replace('A1', 'B9'), stored(first));
    expect(moved.rows.map(({ state }) => state)).toEqual(['changed', 'unchanged']);
    expect(moved.employers).toMatchObject([
      { id: 'e0', booth: 'B9', contacts: [{ id: 'c0-0' }, { id: 'c0-1' }] },
    ]);
  });
});

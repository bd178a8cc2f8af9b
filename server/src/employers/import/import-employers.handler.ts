import { Injectable } from '@nestjs/common';
import {
  type Employer,
  IMPORT_COLUMNS,
  type ImportInput,
  type ImportReport,
  type ImportRowState,
  LIMITS,
} from '@afterfair/shared/contracts';
import { UnitOfWork } from '../../platform/database/index.js';
import { AppEvents } from '../../platform/events/app-events.js';
import { Ids } from '../../platform/ids/ids.js';
import { AppError } from '../../platform/problems/index.js';
import { completeEmployer } from '../complete-employer.js';
import { EmployerStore } from '../employer.store.js';
import { ImportStore } from './import.store.js';
import { type ColumnMap, mapColumns } from './map-columns.js';
import { type ImportPlan, planImport } from './plan-import.js';
import { readCsv } from './read-csv.js';
import { type ReadRow, readRows } from './read-rows.js';

/** Imports an employer file: says what it would do, or does it in one unit of work, all or nothing. */
@Injectable()
export class ImportEmployersHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly employers: EmployerStore,
    private readonly imports: ImportStore,
    private readonly events: AppEvents,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws AppError `too-large` past the limits of bytes and rows; `invalid-input` when no column holds a name;
   *   `too-many` when the fair would have more employers than it may.
   */
  async run(fairId: string, { csv, dryRun, skipErrors = false }: ImportInput): Promise<ImportReport> {
    const { columns, read } = readFile(csv);
    if (dryRun)
      return report(columns, planImport(read, await this.employers.listOfFair(fairId)), true, false);
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const stored = await this.employers.listOfFair(fairId, manager);
      const plan = planImport(read, stored);
      const hasErrors = plan.rows.some(({ state }) => state === 'error');
      if (hasErrors && !skipErrors) return report(columns, plan, false, false);
      checkCount(plan, stored);
      if (plan.employers.length > 0) {
        const byId = new Map(stored.map((employer) => [employer.id, employer]));
        const written = plan.employers.map(({ id, ...input }) => {
          const before = id === undefined ? null : (byId.get(id) ?? null);
          return { before, after: completeEmployer(input, before, () => this.ids.uuid()) };
        });
        for (const { after } of written) await this.employers.save(manager, fairId, after);
        await this.imports.remember(manager, fairId, written);
        afterCommit(() => this.events.publish('FairChanged', { fairId }));
      }
      return report(columns, plan, false, true);
    });
  }
}

function readFile(csv: string): { columns: ColumnMap; read: ReadRow[] } {
  if (Buffer.byteLength(csv) > LIMITS.importBytes)
    throw new AppError('too-large', { detail: `A file may have ${LIMITS.importBytes} bytes.` });
  const table = readCsv(csv);
  if (table.rows.length > LIMITS.importRows)
    throw new AppError('too-large', { detail: `A file may have ${LIMITS.importRows} rows.` });
  const columns = mapColumns(table.header);
  if (columns.indexes.name === undefined) {
    const message = `No column of the header row holds the employer's name, such as "employer", "company" or "Firma".`;
    throw new AppError('invalid-input', { detail: message, errors: [{ pointer: '/csv', message }] });
  }
  return { columns, read: readRows(table, columns) };
}

function checkCount({ employers }: ImportPlan, stored: Employer[]): void {
  const added = employers.filter(({ id }) => id === undefined).length;
  if (stored.length + added > LIMITS.employersPerFair)
    throw new AppError('too-many', { detail: `A fair may have ${LIMITS.employersPerFair} employers.` });
}

function report(
  { mapping, ignoredHeaders }: ColumnMap,
  { rows }: ImportPlan,
  dryRun: boolean,
  committed: boolean,
): ImportReport {
  const counts: Record<ImportRowState, number> = { new: 0, changed: 0, unchanged: 0, skipped: 0, error: 0 };
  for (const { state } of rows) counts[state] += 1;
  const sorted = [...mapping].sort(
    (a, b) => IMPORT_COLUMNS.indexOf(a.column) - IMPORT_COLUMNS.indexOf(b.column),
  );
  return { dryRun, committed, mapping: sorted, ignoredHeaders, counts, rows };
}

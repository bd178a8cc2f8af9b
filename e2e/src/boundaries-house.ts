import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

const ROOMS = ['shared', 'server', 'client', 'e2e'];
const PLANS = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json', 'jest.preset.mjs'];
const HOUSE_RULES = ['eslint.config.mjs', '.dependency-cruiser.mjs'];
const NOT_COPIED = new Set(['node_modules', '.angular', 'test-results', 'coverage']);

/** One objection of a tool: the file that holds the import and the rule that forbids it. */
export interface Objection {
  file: string;
  rule: string;
}

interface Exit {
  failed: boolean;
  stdout: string;
  stderr: string;
}

/**
 * A copy of the repository in a temporary folder, where forbidden imports can be planted while others build and test
 * in the real one.
 */
export class BoundariesHouse {
  private constructor(readonly folder: string) {}

  /** Copies the sources and what is built of them; the packages are linked, the workspaces' own point into the copy. */
  static async copyOf(root: string): Promise<BoundariesHouse> {
    const house = new BoundariesHouse(await mkdtemp(join(tmpdir(), 'afterfair-boundaries-')));
    for (const part of [...ROOMS, ...PLANS, ...HOUSE_RULES]) {
      await cp(join(root, part), join(house.folder, part), {
        recursive: true,
        filter: (path) => !NOT_COPIED.has(basename(path)),
      });
    }
    await house.linkPackages(join(root, 'node_modules'));
    return house;
  }

  async plant(files: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), text);
    }
  }

  /** What dependency-cruiser says of the whole house. */
  async cruise(): Promise<Objection[]> {
    const config = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
    const sources = ['shared/src', 'shared/cli', 'server/src', 'client/src', 'e2e/src'];
    const { stdout, stderr } = await this.run('dependency-cruiser/bin/dependency-cruiser.mjs', [
      ...config,
      ...sources,
    ]);
    if (stdout === '') throw new Error(`dependency-cruiser said nothing but ${stderr}`);
    const report = JSON.parse(stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[]; totalCruised: number };
    };
    if (report.summary.totalCruised === 0) throw new Error('dependency-cruiser found no source to look at');
    return report.summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name }));
  }

  /**
   * What ESLint says of some files about the boundaries between the projects. Its rule says nothing where Nx has not
   * drawn its graph before, so that is done first.
   */
  async lint(files: string[]): Promise<Objection[]> {
    const graph = await this.run('nx/dist/bin/nx.js', ['show', 'projects']);
    if (graph.failed) throw new Error(`Nx drew no graph: ${graph.stderr}`);
    const reportFile = join(this.folder, 'objections.json');
    const { stderr } = await this.run('eslint/bin/eslint.js', [
      '--format',
      'json',
      '-o',
      reportFile,
      ...files,
    ]);
    const report = await readFile(reportFile, 'utf8').catch((cause: unknown) => {
      throw new Error(`ESLint left no report: ${stderr}`, { cause });
    });
    const reports = JSON.parse(report) as { filePath: string; messages: { ruleId: string | null }[] }[];
    return reports.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => ({
        file: relative(this.folder, filePath),
        rule: ruleId ?? 'cannot be read',
      })),
    );
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private async linkPackages(from: string): Promise<void> {
    const to = join(this.folder, 'node_modules');
    await mkdir(join(to, '@afterfair'), { recursive: true });
    for (const entry of await readdir(from)) {
      if (entry !== '@afterfair' && entry !== '.cache') await symlink(join(from, entry), join(to, entry));
    }
    for (const workspace of ['shared', 'server']) {
      await symlink(join(this.folder, workspace), join(to, '@afterfair', workspace));
    }
  }

  private run(program: string, args: string[]): Promise<Exit> {
    const command = [join('node_modules', program), ...args];
    const options = {
      cwd: this.folder,
      env: { ...process.env, NX_DAEMON: 'false' },
      maxBuffer: 64 * 1024 * 1024,
    };
    return new Promise((resolve) => {
      execFile(process.execPath, command, options, (error, stdout, stderr) => {
        resolve({ failed: error !== null, stdout, stderr });
      });
    });
  }
}

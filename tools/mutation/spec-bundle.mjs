import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { jestExpect } from '@jest/expect';
import * as circus from 'jest-circus';

/** CommonJS knows no `import.meta`; specs read files beside them by it. */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.spec\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

/**
 * All specs of a folder and the code they hold as one compiled script, which is evaluated afresh as often as it is asked
 * for in milliseconds. Packages are loaded once and stay.
 *
 * @param {{ specs: string[], without?: string[], setup?: string[] }} wanted globs and paths, from the working directory
 * @returns {Promise<{ files: string[], evaluate: () => (file: string) => void }>} `evaluate` makes everything new and
 *   returns what registers one spec file with jest-circus
 */
export async function bundleSpecs({ specs, without = [], setup = [] }) {
  const root = process.cwd();
  const files = globSync(specs, { cwd: root, exclude: without }).sort();
  if (files.length === 0) throw new RangeError(`no spec is named ${specs.join(', ')}`);
  const entries = files.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`);
  const bundle = await build({
    stdin: {
      contents: `${setup.map((file) => `import './${file}';`).join('\n')}\nmodule.exports = { ${entries.join(',\n')} };`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    packages: 'external',
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [ownAddress],
  });
  const script = new Script(`(function (module, require) {${bundle.outputFiles[0].text}\n})`, {
    filename: join(root, 'specs.cjs'),
  });
  const packages = await packagesOf(bundle.metafile, root);
  const evaluate = () => {
    const module = { exports: {} };
    script.runInThisContext()(module, (name) => packages.get(name));
    return (file) => module.exports[file]();
  };
  return { files, evaluate };
}

/** What the bundle imports, required, or imported where it allows nothing else; of the latter only what has a name. */
async function packagesOf({ outputs }, root) {
  const require = createRequire(join(root, 'specs.cjs'));
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  const packages = new Map([['@jest/globals', { ...circus, expect: jestExpect }]]);
  for (const { path } of imports.filter(({ external, path }) => external && !packages.has(path))) {
    try {
      packages.set(path, require(path));
    } catch (error) {
      if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
      packages.set(path, await import(path));
    }
  }
  return packages;
}

import '../closedPipe.ts';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asked, orRefuse, wholeNumber } from '../options.ts';
import { importers, nearest, within } from './nearest.ts';

const HELP = `Usage: npm run test:changed [-- options]

Checks what a change touches: lint and types, the data where they have changed, and the unit tests that import what has changed,
the nearest first, as many as there is time for. What is left out is said. Nothing of it stands in for npm test.

  --since REF   what counts as changed: all since this commit, saved or not   (default: where the branch left main)
  --seconds N   how long the tests may take                                   (default 60)
`;

const given = asked({ since: 'a commit', seconds: 'a whole number', help: null });
const seconds = orRefuse(() => wholeNumber(given, 'seconds', { least: 0, otherwise: 60 }));

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** Where the branch left the main one; the last commit where there is no other branch. */
function leftMain(): string {
  for (const main of ['origin/main', 'main']) {
    try {
      return git('merge-base', 'HEAD', main)[0] ?? 'HEAD';
    } catch {
      // There is no branch of this name.
    }
  }
  return 'HEAD';
}

/** Seconds that each test took when it last ran, as Vitest keeps them; a test that has not run yet takes a few. */
function lastTimes(): (file: string) => number {
  const cache = 'node_modules/.vite/vitest';
  const results = existsSync(cache)
    ? readdirSync(cache)
        .map((name) => join(cache, name, 'results.json'))
        .filter((file) => existsSync(file))
        .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    : [];
  const [newest] = results;
  const known: { readonly results: readonly (readonly [string, { readonly duration: number }])[] } =
    newest === undefined ? { results: [] } : JSON.parse(readFileSync(newest, 'utf8'));
  const times = new Map(
    known.results.map(([file, { duration }]) => [file.replace(/^:/, ''), duration / 1000]),
  );
  // Beside the tests themselves: the modules, a document.
  return (file) => (times.get(file) ?? 3) + 2;
}

async function run(what: string, command: readonly string[]): Promise<boolean> {
  const started = performance.now();
  const child = spawn('npx', ['--no-install', ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const code = await new Promise((ended) => child.once('close', ended));
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${what}, ${took} s`);
  if (code !== 0) console.log(said);
  return code === 0;
}

async function main(): Promise<void> {
  const since = given.get('since') ?? leftMain();
  const changed = [
    ...git('diff', '--name-only', '--diff-filter=d', since),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
  console.log(`${changed.length} files have changed since ${since.slice(0, 12)}`);
  const found = nearest(changed, importers(['src', 'scripts', 'tests']));
  const tests = within(found, lastTimes(), seconds);
  const code = changed.filter((file) => /\.(tsx?|mjs|json|css)$/.test(file));
  const results = await Promise.all([
    (async () => [
      code.length === 0 || (await run('lint', ['biome', 'ci', '--no-errors-on-unmatched', ...code])),
      await run('types', ['tsc']),
      !changed.some((file) => file.startsWith('data/')) ||
        (await run('data', ['tsx', 'scripts/check/main.ts'])),
    ])(),
    (async () => [
      tests.length === 0 ||
        (await run(`${tests.length} of ${found.length} files of tests`, [
          'vitest',
          'run',
          ...tests.map(({ file }) => file),
        ])),
    ])(),
  ]);
  const left = found.filter((test) => !tests.includes(test));
  if (left.length > 0) console.log(`left to npm test: ${left.map(({ file }) => file).join(' ')}`);
  const specs = changed.filter((file) => file.endsWith('.spec.ts'));
  if (specs.length > 0) console.log(`on a built site: npx playwright test ${specs.join(' ')}`);
  process.exitCode = results.flat().every(Boolean) ? 0 : 1;
}

if (given.has('help')) console.log(HELP);
else await main();

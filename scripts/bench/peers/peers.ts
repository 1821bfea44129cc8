import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { median } from 'd3-array';
import { Refusal } from '../../build/refusal.ts';
import { bareOf, type Shown, shown } from '../pages.ts';
import { onSite } from '../site.ts';
import { compressed, listening } from '../slow.ts';
import { CHART, charted } from './chart.ts';
import { builtFramework } from './framework.ts';
import { builtNaive } from './naive.ts';

/** How often each page is opened, in turn with the others. */
const RUNS = 3;

const HOME = resolve('.cache/peers');

/** A page of ours, or of somebody else's making, and the folder that it is served from. */
interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
}

/**
 * The same chart, of our data, as ours, as a site of Observable Framework, as a page that starts DuckDB-WASM, and with nothing
 * around it: how long a phone on a slow line waits for each.
 *
 * @param out the built site
 * @returns a table in Markdown
 */
export async function peersOn(data: string, out: string, base: string): Promise<string> {
  const embed = `en/embed/ranking-${CHART.indicator}/`;
  if (!existsSync(join(out, embed, 'index.html'))) {
    throw new Refusal(`--out: expected a built site with ${embed}, found none in ${out}: npm run build`);
  }
  const { bars, values } = await charted(data);
  const peers: Peer[] = [
    { name: 'Meridian, the figure to embed', folder: out, path: embed },
    { name: 'Meridian, the page of the indicator', folder: out, path: `en/indicators/${CHART.indicator}/` },
    { name: 'Observable Framework', folder: builtFramework(join(HOME, 'framework'), bars), path: '' },
    { name: 'DuckDB-WASM, naive', folder: await builtNaive(join(HOME, 'naive'), data, values), path: '' },
  ];
  const bare = bareOf(readFileSync(join(out, embed, 'index.html'), 'utf8'));
  return onSite(out, base, async (browser) => {
    const served = await Promise.all([
      listening((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(bare)),
      ...peers.map(({ folder }) => listening(compressed(folder, folder === out ? base : '/'))),
    ]);
    const pages = [
      { name: 'nothing but the chart: the limit', path: '/' },
      ...peers.map(({ name, folder, path }) => ({ name, path: `${folder === out ? base : '/'}${path}` })),
    ];
    const all: Shown[][] = pages.map(() => []);
    for (let run = 0; run < RUNS; run += 1) {
      for (const [at, { path }] of pages.entries()) {
        all[at]?.push(await shown(browser, `http://127.0.0.1:${served[at]?.port}${path}`));
      }
    }
    for (const { server } of served) server.close();
    return table(
      pages.map(({ name }) => name),
      all,
      bars.length,
    );
  });
}

function table(names: readonly string[], all: readonly (readonly Shown[])[], bars: number): string {
  const line = (name: string, runs: readonly Shown[]) => {
    const of = (what: keyof Shown) => median(runs, (own) => own[what] ?? undefined);
    const seconds = (what: 'painted' | 'drawn' | 'live') => {
      const ms = of(what);
      return ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`;
    };
    const kilobytes = ((of('bytes') ?? Number.NaN) / 1000).toLocaleString('en', { maximumFractionDigits: 0 });
    return `| ${name} | ${kilobytes} KB | ${of('requests')} | ${seconds('painted')} | ${seconds('drawn')} | ${seconds('live')} |`;
  };
  return [
    `The same ${bars} bars on Slow 4G, CPU 4 times slower, medians of ${RUNS}, in one run:`,
    '',
    '| page | asked for until drawn | requests | painted | chart drawn | live |',
    '| --- | --: | --: | --: | --: | --: |',
    ...names.map((name, at) => line(name, all[at] ?? [])),
  ].join('\n');
}

import '../closedPipe.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkData } from '../build/folders.ts';
import { Refusal } from '../build/refusal.ts';
import { asked, orRefuse, wholeNumber } from '../options.ts';
import { casesOf } from './cases.ts';
import { engineScript, inChromium } from './chromium.ts';
import { embedsOn } from './embeds.ts';
import { exploreTable, onExplore } from './explore.ts';
import { labOn } from './lab.ts';
import { inNode } from './node.ts';
import { pagesOn } from './pages.ts';
import { peersOn } from './peers/peers.ts';
import { sizesOf } from './sizes.ts';
import { tableOf } from './table.ts';

const HELP = `Usage: npm run bench -- [options]

Time of each question on the real data, in Node and, where the site is built, in Chromium; there also what a reader of
all observations waits for: the table after a click, rows while scrolling, files of everything; pages on a slow line, and
embeds of every kind.

  --data DIR   the data package                   (default data)
  --out DIR    the built site                     (default dist)
  --base PATH  path it was built for              (default /)
  --runs N     how often each question is asked   (default 10)
  --explore    only all observations on the page to explore them
  --lab        only the method's lab, on a slow processor
  --pages      only pages on a slow line, each five times
  --peers      only one chart on a slow line: ours, Observable Framework's (installed the first time into a folder of its
               own), a naive page's with DuckDB-WASM, and with nothing around it
`;

const given = asked({
  data: 'a folder',
  out: 'a folder',
  base: 'a path with a slash at both ends, such as /meridian/',
  runs: 'a whole number',
  explore: null,
  lab: null,
  pages: null,
  peers: null,
  help: null,
});
const data = given.get('data') ?? 'data';
const out = given.get('out') ?? 'dist';
const base = given.get('base') ?? '/';
const runs = orRefuse(() => wholeNumber(given, 'runs', { least: 2, otherwise: 10 }));
if (given.has('help')) console.log(HELP);
else if (given.has('explore')) {
  console.log(exploreTable(await onExplore(out, base)));
} else if (given.has('lab')) {
  console.log(await labOn(out, base));
} else if (given.has('pages')) {
  console.log(await pagesOn(out, base));
} else if (given.has('peers')) {
  await peersOn(data, out, base).then(console.log, refused);
} else {
  orRefuse(() => checkData(data));
  const areas = readdirSync(join(data, 'observations')).map((file) => file.replace(/\.csv$/, ''));
  const cases = casesOf(areas);
  const Node = await inNode(data, cases, runs);
  if (engineScript(out) === null) {
    console.log(tableOf({ Node }));
    console.log(`\nNothing is built in ${out}: npm run build, then Chromium is measured too.`);
  } else {
    const Chromium = await inChromium(out, base, cases, runs);
    console.log(tableOf({ Node, Chromium }));
    console.log(`\n${exploreTable(await onExplore(out, base))}`);
    console.log(`\n${await labOn(out, base)}`);
    console.log(`\n${await pagesOn(out, base)}`);
    console.log(`\n${await embedsOn(out, base)}`);
    console.log(`\n${sizesOf(out)}`);
  }
}

/** A reason that whoever gave the command can mend is said in a line. */
function refused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import '../closedPipe.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asked, orRefuse, refuse } from '../asked.ts';
import { checkData } from '../build/folders.ts';
import { Refusal } from '../build/refusal.ts';
import { casesOf } from './cases.ts';
import { engineScript, inChromium } from './chromium.ts';
import { embedsOn } from './embeds.ts';
import { exploreTable, onExplore } from './explore.ts';
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
  --pages      only pages on a slow line, each five times
  --peers      only one chart on a slow line: ours, Observable Framework's (installed the first time into a folder of its
               own), a naive page's with DuckDB-WASM, and with nothing around it
`;

const { values } = asked({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    runs: { type: 'string', default: '10' },
    pages: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (values.help) console.log(HELP);
else if (!Number.isInteger(runs) || runs < 2) {
  refuse(`--runs: expected a whole number from 2, found "${values.runs}"`);
} else if (values.pages) {
  console.log(await pagesOn(values.out, values.base));
} else if (values.peers) {
  await peersOn(values.data, values.out, values.base).then(console.log, refused);
} else {
  orRefuse(() => checkData(values.data));
  const areas = readdirSync(join(values.data, 'observations')).map((file) => file.replace(/\.csv$/, ''));
  const cases = casesOf(areas);
  const Node = await inNode(values.data, cases, runs);
  if (engineScript(values.out) === null) {
    console.log(tableOf({ Node }));
    console.log(`\nNothing is built in ${values.out}: npm run build, then Chromium is measured too.`);
  } else {
    const Chromium = await inChromium(values.out, values.base, cases, runs);
    console.log(tableOf({ Node, Chromium }));
    console.log(`\n${exploreTable(await onExplore(values.out, values.base))}`);
    console.log(`\n${await pagesOn(values.out, values.base)}`);
    console.log(`\n${await embedsOn(values.out, values.base)}`);
    console.log(`\n${sizesOf(values.out)}`);
  }
}

/** A reason that whoever gave the command can mend is said in a line. */
function refused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

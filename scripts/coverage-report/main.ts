import '../closedPipe.ts';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkData } from '../build/folders.ts';
import { readFiles } from '../check/files.ts';
import { asked, orRefuse } from '../options.ts';
import { scoreOwnData } from '../score/own.ts';
import { measure } from './measure.ts';
import { render } from './render.ts';
import { scoredShares } from './scored.ts';

const given = asked({ data: 'a folder', out: 'a file' });
const data = given.get('data') ?? 'data';
const out = given.get('out') ?? 'docs/coverage.md';
orRefuse(() => checkData(data));
const coverage = measure(await readFiles(resolve(data)));
const own = await scoreOwnData(resolve(data));
const groups = [...new Set(coverage.groups.map(({ group }) => group))];
const shares = scoredShares(own, groups);
await writeFile(resolve(out), render(coverage, { year: own.year, shares }));
for (const area of coverage.areas) {
  console.log(
    `${area.area.padEnd(22)} ${area.wide} of ${area.indicators} indicators with 120 economies or more`,
  );
}
console.log(`Written to ${out}.`);

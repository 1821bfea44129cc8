import '../closedPipe.ts';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { asked, orRefuse } from '../asked.ts';
import { checkData } from '../build/folders.ts';
import { readFiles } from '../check/files.ts';
import { scoreOwnData } from '../score/own.ts';
import { measure } from './measure.ts';
import { render } from './render.ts';
import { scoredShares } from './scored.ts';

const { values } = asked({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'docs/coverage.md' },
  },
});
orRefuse(() => checkData(values.data));
const coverage = measure(await readFiles(resolve(values.data)));
const own = await scoreOwnData(resolve(values.data));
const groups = [...new Set(coverage.groups.map(({ group }) => group))];
const shares = scoredShares(own, groups);
await writeFile(resolve(values.out), render(coverage, { year: own.year, shares }));
for (const area of coverage.areas) {
  console.log(
    `${area.area.padEnd(22)} ${area.wide} of ${area.indicators} indicators with 120 economies or more`,
  );
}
console.log(`Written to ${values.out}.`);

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFiles } from '../check/files.ts';
import { measure } from './measure.ts';
import { render } from './render.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'docs/coverage.md' },
  },
});
const coverage = measure(await readFiles(resolve(values.data)));
await writeFile(resolve(values.out), render(coverage));
for (const area of coverage.areas) {
  console.log(
    `${area.area.padEnd(22)} ${area.wide} of ${area.indicators} indicators with 120 economies or more`,
  );
}
console.log(`Written to ${values.out}.`);

import '../closedPipe.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { asked } from '../asked.ts';
import { goneFrom, servedAddresses, withServed } from './addresses.ts';

const { values } = asked({
  options: {
    out: { type: 'string', default: 'dist' },
    list: { type: 'string', default: 'docs/addresses.txt' },
  },
});
const { out, list } = values;
if (!existsSync(out)) {
  console.error(`${out}: expected a built site, found no folder; run "npm run build" first.`);
  process.exit(1);
}
const written = readFileSync(list, 'utf8').trimEnd().split('\n');
const gone = goneFrom(out, written);
if (gone.length > 0) {
  for (const address of gone) console.error(`${address}: in ${list}, and ${out} does not serve it.`);
  console.error('Addresses that were given out stay: nothing is written.');
  process.exit(1);
}
const all = withServed(written, servedAddresses(out));
writeFileSync(list, `${all.join('\n')}\n`);
console.log(`${all.length - new Set(written).size} addresses added to ${list}, ${all.length} in all.`);

import '../closedPipe.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { asked } from '../options.ts';
import { goneFrom, servedAddresses, withServed } from './addresses.ts';

const given = asked({ out: 'a folder', list: 'a file' });
const out = given.get('out') ?? 'dist';
const list = given.get('list') ?? 'docs/addresses.txt';
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

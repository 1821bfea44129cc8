import '../closedPipe.ts';
import { asked } from '../options.ts';
import { BadInput } from '../score/table.ts';
import { rangesAgain } from './again.ts';

/** Draws the ranges of ranks of an audit pack again: `npm run ranges -- --pack DIR --out FILE`. */
const given = asked({ pack: 'the folder of an audit pack', out: 'where the ranges go: a CSV file' });
const [pack, out] = ['pack', 'out'].map((name) => given.get(name));
if (pack === undefined || out === undefined) {
  console.error('expected --pack, the folder of an audit pack, and --out, a CSV file');
  process.exitCode = 2;
} else {
  try {
    console.log(await rangesAgain(pack, out));
  } catch (error) {
    if (!(error instanceof BadInput) && !(error instanceof Error && 'errno' in error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

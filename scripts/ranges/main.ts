import '../closedPipe.ts';
import { Refusal } from '../build/refusal.ts';
import { asked } from '../options.ts';
import { BadInput } from '../score/table.ts';
import { rangesAgain, rangesOfRecipe } from './again.ts';

/**
 * Draws the ranges of ranks of an audit pack again, or those of a recipe:
 * `npm run ranges -- --pack DIR --out FILE [--recipe FILE [--frameworks DIR]]`.
 */
const given = asked({
  pack: 'the folder of an audit pack',
  out: 'where the ranges go: a CSV file',
  recipe: 'a recipe of the lab, to draw around it in place of the published method',
  frameworks: 'the folder of the tables of frameworks',
});
const [pack, out, file] = ['pack', 'out', 'recipe'].map((name) => given.get(name));
if (pack === undefined || out === undefined) {
  console.error('expected --pack, the folder of an audit pack, and --out, a CSV file');
  process.exitCode = 2;
} else {
  try {
    const frameworks = given.get('frameworks') ?? 'data';
    const around = file === undefined ? null : { file, frameworks };
    console.log(
      await (around === null
        ? rangesAgain(pack, out)
        : rangesOfRecipe(pack, out, around, (line) => console.log(line))),
    );
  } catch (error) {
    const isSaid = error instanceof BadInput || error instanceof Refusal;
    if (!isSaid && !(error instanceof Error && 'errno' in error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

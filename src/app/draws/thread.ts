import { drawRanges } from '../../answers/rangeDraws.ts';
import { drawRecipeRanges } from '../../answers/recipeDraws.ts';
import type { DrawRequest } from '../../pages/draws.ts';
import type { DrawMessage } from './messages.ts';

/** Draws between two reports of progress: some tens of milliseconds, a twentieth of the whole. */
const SLICE = 100;

const say = (message: DrawMessage) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<DrawRequest>) => {
  const { panel, indicators, group, recipe, pillars, ...options } = data;
  say({ kind: 'progress', done: 0 });
  const drawing =
    recipe === undefined
      ? drawRanges(panel, indicators, [group], options)
      : drawRecipeRanges(panel, indicators, recipe, { ...options, pillars, groups: [group] });
  for (let done = 0; done < options.draws; ) {
    done = drawing.advance(SLICE);
    say({ kind: 'progress', done });
  }
  say({ kind: 'ranges', ranges: drawing.rangesOf(group.id) });
});

import { lensScores } from '../../../answers/lensed.ts';
import { LENSES_PATH, type PublishedLenses } from '../../../answers/lenses.ts';
import { answerPaths } from '../../../answers/paths.ts';
import type { PublishedPanel } from '../../../answers/published.ts';
import { methodOf } from '../../../catalog/method.ts';
import { membersTable } from '../../../figures/group/members.ts';
import { lensEnvironment } from '../../../figures/lensEnvironment.ts';
import { QUOTED } from '../../../view/parameters.ts';
import { quoted } from '../../../view/quoted.ts';
import { lensModel } from '../../lens/model.ts';
import { lensWords } from '../../lens/words.ts';
import { type Block, heading, note, table } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** The members' scores through another framework's pillars, where one was asked for. */
export async function lensed({
  environment,
  source,
  said,
  group,
  year,
  lens: asked,
}: Given): Promise<Block[]> {
  if (asked === null) return [];
  const { language } = environment.catalog;
  const { lenses } = await source.published<PublishedLenses>(LENSES_PATH);
  const lens = lenses.find((own) => own.lens === asked);
  if (lens === undefined) return [note(said.unknownLens(quoted(asked, QUOTED)))];
  const panel = await source.published<PublishedPanel>(answerPaths.panel(year));
  const words = lensWords(language);
  const place = lensEnvironment(environment, lens, words);
  const scores = lensScores(place.catalog.indicators, panel, lens, methodOf(place.catalog));
  return [
    heading(said.lensed(lens.name[language])),
    note(words.reading(lens.organisation[language])),
    ...table(membersTable(place, lensModel(place, { scores, ranges: null }, { group: group.group }))),
  ];
}

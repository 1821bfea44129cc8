import { findings } from '../../../answers/findings.ts';
import { answerPaths } from '../../../answers/paths.ts';
import { byName } from '../../../catalog/members.ts';
import type { World } from '../../../charts/map/types.ts';
import { areasTitle, furthestLine } from '../../../figures/group/areas.tsx';
import { dividesTitle } from '../../../figures/group/divides.ts';
import { classesLine, membersTable } from '../../../figures/group/members.ts';
import { spreadTitle } from '../../../figures/group/spread.ts';
import { findingSentence } from '../../../figures/scores/findingWords.ts';
import { scoremapFigure } from '../../../figures/scores/scoremap.tsx';
import { aboveWorldTitle, apartSentence, overviewLead, scoresNotes } from '../../../figures/scores/words.ts';
import { scoreSources } from '../../../figures/sources.ts';
import { type FigureTable, reason } from '../../../figures/table.ts';
import { type Block, ended, figure, heading, lead, list, table, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';
import { overallGap } from './among.ts';
import { exchangeSentence } from './exchange.ts';
import { progressSentence } from './progress.ts';
import { targetsSentence } from './targets.ts';

/** Members at either end that a report names beside each other; the annex has all. */
const ENDS = 8;

/** The findings of all chapters on one page. */
export function summary(given: Given): Block[] {
  const { environment, own, group, scores, changes, model, beside, apart, inside, known, lacking } = given;
  const { catalog } = environment;
  const found = findings({
    members: byName(catalog, group.members),
    scores,
    changes,
    incomes: new Map(
      catalog.groups.filter(({ kind }) => kind === 'income').map((income) => [income.group, income.members]),
    ),
  });
  return [
    lead(aboveWorldTitle(environment, model)),
    ...texts([overviewLead(environment, model)]),
    ...list(
      [
        ...found.map((finding) => findingSentence(environment, group, finding)),
        overallGap(given) ?? '',
        areasTitle(own, beside),
        furthestLine(environment, own, beside),
        apart === null ? '' : (spreadTitle(environment, own, apart) ?? ''),
        progressSentence(given) ?? '',
        dividesTitle(environment, own, inside),
        own.instruments.title(group.short, { n: known.widespread, of: known.of }),
        targetsSentence(given),
        exchangeSentence(given),
        own.coverage.title(group.short, { n: lacking.without, of: group.members.length }),
      ]
        .filter((sentence) => sentence !== '')
        .map(ended),
    ),
  ];
}

/** Who stands where: the map, both ends of the ranking, and how sure it is. */
export async function standing(given: Given): Promise<Block[]> {
  const { environment, source, said, own, group, model } = given;
  const { overview, score } = environment.words;
  const inAnnex = new Set([overview.method, score.classesNote]);
  const world = await source.published<World>(answerPaths.map(group.group));
  const map = scoremapFigure(environment, {
    model,
    view: { group: group.group },
    sources: scoreSources(environment.catalog),
    world,
  });
  return [
    lead(aboveWorldTitle(environment, model)),
    ...texts([
      overviewLead(environment, model),
      classesLine(environment, own, model),
      apartSentence(environment, model),
    ]),
    figure(map),
    heading(said.ends),
    ...table(bothEnds(membersTable(environment, model), group.members, said.more)),
    ...texts(
      scoresNotes(environment, model).filter((each) => !inAnnex.has(each)),
      'note',
    ),
  ];
}

/** The first and the last rows of members with a score, and how many lie between them. */
function bothEnds(
  { rows, ...rest }: FigureTable,
  members: readonly string[],
  more: (n: number) => string,
): FigureTable {
  const ranked = rows.filter(({ id, cells }) => members.includes(id) && cells[2]?.is !== 'reason');
  const between = ranked.length - 2 * ENDS;
  if (between < 2) return { ...rest, rows: ranked };
  return {
    ...rest,
    rows: [
      ...ranked.slice(0, ENDS),
      { id: 'between', cells: [reason(more(between), rest.columns.length)] },
      ...ranked.slice(-ENDS),
    ],
  };
}

import { medianAmong } from '../../../answers/groupScores.ts';
import type { Group } from '../../../catalog/catalog.ts';
import { courseModel } from '../../../figures/area/model.ts';
import { courseTitle } from '../../../figures/area/words.ts';
import { classMeanings } from '../../../figures/colours.ts';
import { areasDrawing, areasTable, areasTitle, furthestLine } from '../../../figures/group/areas.tsx';
import { convergenceTable, spreadNotes, spreadTitle, yearsTable } from '../../../figures/group/spread.ts';
import { head, number } from '../../../figures/table.ts';
import { OVERALL } from '../../../scoring/overall.ts';
import { type Block, figure, lead, table, text, texts } from '../../paper/types.ts';
import type { Given } from '../given.ts';

/** How far the group's overall median lies from the world's, and lay; null where that is not known. */
export function overallGap({ environment, group, year, courses, worldCourses }: Given): string | null {
  const { overall: name } = environment.words.score;
  const model = courseModel(
    { area: OVERALL, name, short: name },
    { groupCourses: courses, worldCourses, history: null },
    { group, year, chosen: [] },
  );
  return model.distances === null ? null : courseTitle(environment, model);
}

/** Each area beside the world, and whether members come closer together. */
export function spread(given: Given): Block[] {
  const { environment, own, changes, beside, apart } = given;
  const title = areasTitle(own, beside);
  const furthest = furthestLine(environment, own, beside);
  const closer = apart && spreadTitle(environment, own, apart);
  return [
    lead(title),
    ...texts([furthest, overallGap(given)]),
    figure({
      title,
      measure: own.areas.measure(String(beside.year)),
      summary: furthest || title,
      notes: [],
      sources: null,
      key: classMeanings(environment),
      drawing: beside.areas.every(({ median }) => median === null)
        ? null
        : areasDrawing(environment, own, beside),
    }),
    ...table(areasTable(environment, own, beside)),
    ...(closer === null || apart === null || changes === null
      ? []
      : [
          lead(closer),
          text(own.spread.measure(String(changes.from), String(changes.to))),
          ...table(convergenceTable(environment, own, apart)),
          ...table(yearsTable(environment, own, apart)),
          ...texts(spreadNotes(environment, own, apart), 'note'),
        ]),
  ];
}

/** Fewer scored members than this make no median of a class. */
const FEWEST = 3;

interface Class {
  readonly of: Group;
  readonly members: readonly string[];
  readonly scored: number;
  readonly median: number;
}

/** The members that are also least developed, landlocked, small islands, of an income class: medians beside each other. */
export function within({ environment, said, group, scores, year }: Given): Block[] {
  const { catalog, numbers, words } = environment;
  const at = scores.columns.indexOf(OVERALL);
  const classes = catalog.groups
    .filter(({ group: id, kind }) => id !== group.group && (kind === 'classification' || kind === 'income'))
    .flatMap((of): Class[] => {
      const members = group.members.filter((economy) => of.members.includes(economy));
      const scored = members.filter((economy) => (scores.scores[economy]?.[at] ?? null) !== null).length;
      const median = medianAmong(scores, members, OVERALL);
      return scored < FEWEST || median === null || members.length === group.members.length
        ? []
        : [{ of, members, scored, median }];
    });
  const sorted = [...classes].sort((a, b) => b.median - a.median);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const shown = (median: number) => numbers.value(median, 1);
  if (first === undefined || last === undefined) return [text(said.within.none(group.short))];
  return [
    ...(first === last
      ? []
      : [lead(said.within.finding(first.of.name, shown(first.median), last.of.name, shown(last.median)))]),
    text(said.within.lead(group.short)),
    ...table({
      caption: said.within.caption(String(year)),
      columns: [said.within.group, said.within.members, said.within.scored, said.within.median].map(
        (each) => ({ head: each }),
      ),
      rows: classes.map(({ of, members, scored, median }) => ({
        id: of.group,
        cells: [
          head(of.name),
          number(String(members.length)),
          number(words.indicator.base(scored, members.length)),
          number(shown(median)),
        ],
      })),
    }),
  ];
}

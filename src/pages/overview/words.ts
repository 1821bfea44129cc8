import type { Environment } from '../../ui/environment.tsx';
import type { Names } from '../../words/types.ts';
import { leftOut, named } from '../notes.ts';
import { OVERALL, type OverviewCell, type OverviewModel } from './model.ts';

/** What the overview says in words. Pure: an environment and a model in, sentences out. */

export function spokenColumn({ columns, spoken }: OverviewModel): string {
  return columns[spoken]?.name ?? '';
}

export function pageTitle({ catalog, words, numbers }: Environment, model: OverviewModel): string {
  const { rows, spoken, group, year } = model;
  const ranked = rows.flatMap(({ economy, cells }) => {
    const cell = cells[spoken];
    return cell === undefined || cell.score === null ? [] : [{ economy, ...cell }];
  });
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  if (first === undefined) return words.overview.titleNone(group.short, spokenColumn(model), String(year));
  const leader = {
    group: group.short,
    name: catalog.economies[first.economy] ?? first.economy,
    value: numbers.score(first.score),
    ties: leaders.length - 1,
  };
  return words.overview.title(leader, spokenColumn(model), String(year));
}

export function pageLead({ words, numbers }: Environment, model: OverviewModel): string | null {
  const [own, world] = [model.groupMedians[model.spoken], model.worldMedians[model.spoken]];
  if (own === null || own === undefined || world === null || world === undefined) return null;
  return words.overview.lead(model.scored, model.counted, numbers.score(own), numbers.score(world));
}

export function figureTitle({ words }: Environment, model: OverviewModel): string {
  return words.overview.figureTitle(model.group.short, model.above, model.scored, spokenColumn(model));
}

/** Why there is no score, as a sentence. */
export function reason(environment: Environment, column: string, cell: OverviewCell): string {
  const { catalog, words, numbers } = environment;
  if (cell.score !== null) return '';
  const { why } = cell;
  if (why === null || why.missing.length === 0) return words.score.nothing;
  const percent = (share: number) => numbers.withUnit(100 * share, 0, '%');
  const names: Names = {
    first: why.missing.map(
      (id) =>
        catalog.indicators.find(({ indicator }) => indicator === id)?.short ??
        catalog.areas.find(({ area }) => area === id)?.short ??
        id,
    ),
    more: 0,
  };
  const sentence = column === OVERALL ? words.score.missingAreas : words.score.missingIndicators;
  return sentence(names, percent(why.present), percent(why.needed));
}

export function notes(environment: Environment, model: OverviewModel): string[] {
  const { words } = environment;
  const without = model.rows
    .filter(({ cells }) => cells[model.spoken]?.score === null)
    .map(({ economy }) => economy);
  return [
    ...(without.length > 0
      ? [words.overview.notScored(named(environment, without), without.length, model.rows.length)]
      : []),
    ...leftOut(environment, model.group),
    words.overview.method,
    words.score.classesNote,
  ];
}

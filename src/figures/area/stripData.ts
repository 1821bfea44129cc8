import type { StripChosen, StripData, StripDot } from '../../charts/strip/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { AreaModel } from './model.ts';
import { medianLines } from './rankingData.ts';
import { stripSpoken } from './words.ts';

/** The chart's input: every economy on one line, the group's members as dots, those in front with their names. */
export function stripData(environment: Environment, model: AreaModel, carried: string): StripData {
  const { catalog, words, numbers, base } = environment;
  const { area, standing, front, others } = model;
  const scores = new Map(
    standing.rows.flatMap(({ economy, cells }) => {
      const cell = cells[standing.spoken];
      return cell === undefined || cell.score === null ? [] : [[economy, cell.score] as const];
    }),
  );
  const dot = (economy: string, value: number): StripDot => ({
    id: economy,
    value,
    href: href(base, catalog.language, paths.economy(economy), carried),
    label: words.labelled(catalog.economies[economy] ?? economy, numbers.score(value)),
  });
  return {
    rows: [
      {
        id: area.area,
        name: area.short,
        world: others.map(({ score }) => score),
        group: [...scores]
          .filter(([economy]) => !front.some((named) => named.economy === economy))
          .map(([economy, value]) => dot(economy, value)),
        chosen: front.map(
          ({ economy, score }, selection): StripChosen => ({
            ...dot(economy, score),
            name: catalog.economies[economy] ?? economy,
            selection,
          }),
        ),
        references: medianLines(environment, model).flatMap(({ kind, ...line }) =>
          kind === 'target' ? [] : [{ kind, ...line }],
        ),
        label: stripSpoken(environment, model),
      },
    ],
    scale: 'linear',
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}

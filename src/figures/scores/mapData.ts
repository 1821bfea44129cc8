import { classCounts, maturityClass } from '../../answers/classes.ts';
import type { MapData, MapEconomy } from '../../charts/map/types.ts';
import type { Environment } from '../../words/environment.ts';
import { classMeanings, scoreTone } from '../colours.ts';
import { type ScoresModel, shownColumn } from './model.ts';
import { reason, spokenColumn } from './words.ts';

/** How many of the members are in the upper classes, and in the lowest. */
export function mapTitle({ words }: Environment, model: ScoresModel): string {
  const isCounted = new Set(model.group.members);
  const scores = model.rows.flatMap(({ economy, cells }) =>
    isCounted.has(economy) ? (cells[model.spoken]?.score ?? []) : [],
  );
  const [nascent, , , advanced, frontier] = classCounts(scores);
  return words.area.map.title(
    model.group.short,
    advanced + frontier,
    nascent,
    scores.length,
    spokenColumn(model),
  );
}

/** The map's input: every member, in the order of the matrix, with its class or why it has none; and its key. */
export function mapData(
  environment: Environment,
  model: ScoresModel,
  economyHref?: (economy: string) => string,
): Omit<MapData, 'focus'> {
  const { words } = environment;
  return {
    economies: mapEconomies(environment, model, economyHref),
    legend: [...classMeanings(environment), { tone: null, text: words.score.noScore }],
  };
}

function mapEconomies(
  environment: Environment,
  { columns, rows, spoken }: ScoresModel,
  economyHref?: (economy: string) => string,
): MapEconomy[] {
  const { catalog, words, numbers } = environment;
  return rows.flatMap(({ economy, cells }): MapEconomy[] => {
    const cell = cells[spoken];
    if (cell === undefined) return [];
    const name = catalog.economies[economy] ?? economy;
    const common = { economy, ...(economyHref !== undefined && { href: economyHref(economy) }) };
    if (cell.score === null) {
      const why = reason(environment, shownColumn({ columns, spoken }), cell);
      return [{ ...common, tone: null, label: words.labelled(name, why) }];
    }
    const spokenClass = words.score.classes[maturityClass(cell.score)];
    const label = words.overview.spoken(name, numbers.score(cell.score), spokenClass);
    return [{ ...common, tone: scoreTone(cell.score), label }];
  });
}

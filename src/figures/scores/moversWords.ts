import { greatest } from 'd3-array';
import type { Mover, Movers } from '../../answers/movers.ts';
import type { Group } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';
import { named, signed } from '../notes.ts';

/** What is shown of whose change. */
export interface Shown {
  readonly group: Group;
  readonly column: string;
  readonly columnName: string;
}

/** How many of the first and of the last movers are shown. */
export const FIRST = 5;
export const LAST = 3;

/** The share of the distance to 100 that was covered, in whole per cent. */
export function closedOf({ numbers }: Environment, { closed }: Pick<Mover, 'closed'>): string {
  return numbers.withUnit(100 * closed, 0, '%');
}

export function moversTitle(environment: Environment, movers: Movers, shown: Shown): string {
  const { catalog, words } = environment;
  const [from, to] = [String(movers.from), String(movers.to)];
  const [first] = movers.ranked;
  if (first === undefined || first.change <= 0) {
    return words.area.movers.titleNone(from, to, shown.group.short, shown.columnName);
  }
  const name = catalog.economies[first.economy] ?? first.economy;
  return words.area.movers.title(
    name,
    signed(environment, first.change),
    from,
    to,
    shown.group.short,
    shown.columnName,
  );
}

export function moversMeasure({ words }: Environment, movers: Movers, { columnName }: Shown): string {
  const [from, to] = [String(movers.from), String(movers.to)];
  return movers.ranked.length > FIRST + LAST
    ? words.area.movers.measure(columnName, from, to, FIRST, LAST)
    : words.area.movers.measureAll(columnName, from, to);
}

export function moversNotes(environment: Environment, { ranked, notCompared }: Movers): string[] {
  const { catalog, words } = environment;
  const all = ranked.length + notCompared.length;
  const nearest = greatest(ranked, ({ closed }) => closed);
  return [
    ...(nearest === undefined || nearest.closed <= 0
      ? []
      : [
          words.area.movers.closedMost(
            catalog.economies[nearest.economy] ?? nearest.economy,
            closedOf(environment, nearest),
          ),
        ]),
    words.area.movers.method,
    ...(notCompared.length === 0
      ? []
      : [
          words.area.movers.notCompared(
            words.names(named(environment, notCompared)),
            notCompared.length,
            all,
          ),
        ]),
  ];
}

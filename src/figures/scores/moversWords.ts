import { max } from 'd3-array';
import { largestRise, type Mover, type Movers, reachOf } from '../../answers/movers.ts';
import type { Group } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';
import { named, signed } from '../notes.ts';
import { insteadOf } from './read.ts';

/** Whose scores, in which column. */
export interface OfGroup {
  readonly group: Group;
  /** an area, or `overall` */
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

/** Who clearly rose most, or that nobody did. */
export function moversTitle(environment: Environment, movers: Movers, shown: OfGroup): string {
  const { catalog, words } = environment;
  const [from, to] = [String(movers.from), String(movers.to)];
  const first = largestRise(movers);
  if (first === null) {
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
    reachOf(movers),
  );
}

/** Which score, in which years, and of how many. */
export function moversMeasure({ words }: Environment, movers: Movers, { columnName }: OfGroup): string {
  const [from, to] = [String(movers.from), String(movers.to)];
  return movers.ranked.length > FIRST + LAST
    ? words.area.movers.measure(columnName, from, to, FIRST, LAST)
    : words.area.movers.measureAll(columnName, from, to);
}

/** Who covered most of the distance to 100, how changes are counted, and whose cannot be. */
export function moversNotes(
  environment: Environment,
  { ranked, notCompared, withoutScore, unnamed, from }: Movers,
): string[] {
  const { words } = environment;
  const all = ranked.length + notCompared.length + withoutScore.length + unnamed.length;
  const clear = ranked.filter(({ isClear, closed }) => isClear && closed > 0);
  const share = closedOf(environment, { closed: max(clear, ({ closed }) => closed) ?? 0 });
  // Whose shares are printed alike are named together.
  const nearest = clear.filter((mover) => closedOf(environment, mover) === share);
  const names = named(
    environment,
    nearest.map(({ economy }) => economy),
  );
  return [
    ...(nearest.length === 0 ? [] : [words.area.movers.closedMost(words.names(names), share)]),
    words.area.movers.method,
    ...(unnamed.length === 0
      ? []
      : [words.area.movers.unnamed(words.names(named(environment, unnamed)), unnamed.length, all)]),
    ...(withoutScore.length === 0
      ? []
      : [words.overview.notScored(named(environment, withoutScore), withoutScore.length, all)]),
    ...(notCompared.length === 0
      ? []
      : [
          words.area.movers.notCompared(
            words.names(named(environment, notCompared)),
            notCompared.length,
            all,
            String(from),
          ),
        ]),
  ];
}

/** That the first year asked for cannot be shown, and which is; null where it can. */
export function sinceInstead(
  environment: Environment,
  { group, columnName, to }: OfGroup & { readonly to: number },
  asked: number | undefined,
  from: number,
): string | null {
  const none = environment.words.area.movers.tooFew(group.short, columnName, String(asked), String(to));
  return insteadOf(environment, asked, from, none);
}

import type { Movers } from '../../answers/movers.ts';
import { methodOf } from '../../catalog/method.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { percentOf, signed } from '../notes.ts';
import { type FigureTable, head, number } from '../table.ts';
import { closedOf, moversTitle, type OfGroup } from './moversWords.ts';

/** All members' changes, and how much of the weight was renewed. */
export function moversRows(environment: Environment, movers: Movers, of: OfGroup): FigureRows {
  return {
    table: moversTable(environment, movers, moversTitle(environment, movers, of)),
    file: {
      name: `meridian-change-${of.column}-${of.group.group}-${movers.from}-${movers.to}`,
      rows: () => downloadRows(environment, movers, of),
    },
  };
}

function moversTable(environment: Environment, { ranked, from }: Movers, caption: string): FigureTable {
  const { catalog, words } = environment;
  const { change, closed, renewed } = words.area.movers;
  const heads = [words.column.rank, words.column.economy, change, closed, renewed(String(from))];
  return {
    caption,
    columns: heads.map((each) => ({ head: each })),
    rows: ranked.map((mover) => ({
      id: mover.economy,
      cells: [
        number(String(mover.rank)),
        head(catalog.economies[mover.economy] ?? mover.economy),
        {
          ...number(signed(environment, mover.change).text),
          ...(!mover.isClear && { note: words.score.noClearChange }),
        },
        number(closedOf(environment, mover)),
        number(mover.renewed === null ? '' : percentOf(environment, mover.renewed)),
      ],
    })),
  };
}

function downloadRows(
  { catalog, words }: Environment,
  { ranked, from, to }: Movers,
  { column, columnName }: OfGroup,
): DownloadRow[] {
  return ranked.flatMap(({ economy, change, closed, renewed }) => {
    const row = (id: string, name: string, value: number): DownloadRow => ({
      economy,
      economy_name: catalog.economies[economy] ?? economy,
      indicator: id,
      indicator_name: words.labelled(name, columnName),
      year_requested: to,
      year: to,
      lag: 0,
      value,
      unit: name,
      flag: '',
      source: words.figure.meridian(catalog.version, methodOf(catalog)),
      licence: words.score.licence,
    });
    return [
      row(`score-change-${column}`, words.area.movers.change, change),
      row(`score-change-${column}-closed`, words.area.movers.closed, Number((100 * closed).toPrecision(4))),
      ...(renewed === null
        ? []
        : [row(`score-change-${column}-renewed`, words.area.movers.renewed(String(from)), renewed)]),
    ];
  });
}

import { endsOfChange, type Mover } from '../../answers/movers.ts';
import { methodOf } from '../../catalog/method.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { percentOf, signed } from '../notes.ts';
import { type FigureTable, head, number } from '../table.ts';
import type { Moved } from './moversData.ts';
import { closedOf, moversTitle, type OfGroup } from './moversWords.ts';

type Shown = Moved & OfGroup;

/** All members' changes, the scores that these led to, and how much of the weight was renewed. */
export function moversRows(environment: Environment, shown: Shown): FigureRows {
  const { movers, column, group } = shown;
  return {
    table: moversTable(environment, shown),
    file: {
      name: `meridian-change-${column}-${group.group}-${movers.from}-${movers.to}`,
      rows: () => downloadRows(environment, shown),
    },
  };
}

function nowOf(mover: Mover, { scores, column }: Moved): number | null {
  return endsOfChange(mover, scores, column)?.[1] ?? null;
}

function moversTable(environment: Environment, shown: Shown): FigureTable {
  const { catalog, words, numbers } = environment;
  const { ranked, from, to } = shown.movers;
  const { change, closed, renewed, scoreIn } = words.area.movers;
  const heads = [
    words.column.rank,
    words.column.economy,
    change,
    scoreIn(String(to)),
    closed,
    renewed(String(from)),
  ];
  return {
    caption: moversTitle(environment, shown.movers, shown),
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
        number(scoreText(numbers, nowOf(mover, shown))),
        number(closedOf(environment, mover)),
        number(mover.renewed === null ? '' : percentOf(environment, mover.renewed)),
      ],
    })),
  };
}

function scoreText({ score }: Environment['numbers'], now: number | null): string {
  return now === null ? '' : score(now);
}

function downloadRows({ catalog, words }: Environment, shown: Shown): DownloadRow[] {
  const { movers, column, columnName } = shown;
  const { ranked, from, to } = movers;
  return ranked.flatMap((mover) => {
    const { economy, change, closed, renewed } = mover;
    const now = nowOf(mover, shown);
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
      ...(now === null ? [] : [row(`score-${column}`, words.area.movers.scoreIn(String(to)), now)]),
      row(`score-change-${column}-closed`, words.area.movers.closed, Number((100 * closed).toPrecision(4))),
      ...(renewed === null
        ? []
        : [row(`score-change-${column}-renewed`, words.area.movers.renewed(String(from)), renewed)]),
    ];
  });
}

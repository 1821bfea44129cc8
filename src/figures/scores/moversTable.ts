import type { Movers } from '../../answers/movers.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { Shown } from './moversWords.ts';

/** All members' changes, and over how many indicators each was compared. */
export function moverRows(
  { catalog, words }: Environment,
  { ranked, to }: Movers,
  { column, columnName }: Shown,
): DownloadRow[] {
  return ranked.flatMap(({ economy, change, closed, indicators }) => {
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
      source: words.figure.meridian(catalog.version),
      licence: words.score.licence,
    });
    return [
      row(`score-change-${column}`, words.area.movers.change, change),
      row(`score-change-${column}-closed`, words.area.movers.closed, Number((100 * closed).toPrecision(4))),
      row(`score-change-${column}-indicators`, words.area.movers.compared, indicators),
    ];
  });
}

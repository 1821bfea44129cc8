import type { Segments } from '../../answers/published.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import { type FigureTable, head, number, text } from '../table.ts';
import type { DivideModel } from './divideModel.ts';
import { divideTitle, gapHead, gapText } from './divideWords.ts';
import { formatValue } from './words.ts';

/** The divide in rows: a member each, widest first; the file has both sides of every gap. */
export function divideRows(
  environment: Environment<NamingCatalog>,
  model: DivideModel,
  segments: Segments,
): FigureRows {
  const { indicator, dimension, group, year } = model;
  return {
    table: divideTable(environment, model),
    file: {
      name: `meridian-${indicator.indicator}-${dimension}-${group.group}-${year}`,
      rows: () => bothSides(environment, model, segments),
    },
  };
}

function divideTable(environment: Environment<NamingCatalog>, model: DivideModel): FigureTable {
  const { catalog, words } = environment;
  const format = formatValue(environment, model);
  return {
    caption: divideTitle(environment, model),
    columns: [
      { head: words.column.economy },
      { head: words.column.year },
      { head: model.pair[0].name },
      { head: model.pair[1].name },
      { head: gapHead(environment, model) },
    ],
    rows: model.gaps.map((gap) => ({
      id: gap.economy,
      cells: [
        head(catalog.economies[gap.economy] ?? gap.economy),
        text(String(gap.year)),
        number(format(gap.first)),
        number(format(gap.second)),
        number(gapText(environment, model, gap)),
      ],
    })),
  };
}

function bothSides(
  { catalog }: Environment<NamingCatalog>,
  model: DivideModel,
  segments: Segments,
): DownloadRow[] {
  const { indicator, gaps, pair, year } = model;
  return gaps.flatMap((gap) =>
    pair.flatMap(({ segment }) => {
      const values = segments.get(gap.economy)?.get(segment) ?? [];
      return values
        .filter((each) => each.year === gap.year)
        .map((value) => ({
          ...downloadRow(catalog, indicator, gap.economy, { ...value, lag: year - gap.year }),
          segment,
        }));
    }),
  );
}

import type { NamingCatalog } from '../../catalog/catalog.ts';
import { WORLD } from '../../catalog/members.ts';
import { sourceName } from '../../catalog/sourceName.ts';
import type { DownloadRow } from '../../export/csv.ts';
import type { Environment } from '../../words/environment.ts';
import type { FigureRows } from '../figure.ts';
import { type FigureTable, head, number, text } from '../table.ts';
import { formatTypical } from '../typical.ts';
import type { IndicatorsModel } from './indicatorsModel.ts';

/** What is typical of a group in each indicator of an area: newest in the table, year by year in the file. */
export function indicatorsRows(environment: Environment<NamingCatalog>, model: IndicatorsModel): FigureRows {
  return {
    table: indicatorsTable(environment, model),
    file: {
      name: `meridian-${model.area.area}-${model.group.group}-indicators`,
      rows: () => downloadRows(environment, model),
    },
  };
}

function indicatorsTable(
  environment: Environment<NamingCatalog>,
  { group, indicators }: IndicatorsModel,
): FigureTable {
  const { words } = environment;
  const { typical } = words.area.indicators;
  const heads = [
    words.column.indicator,
    words.column.value,
    words.column.unit,
    words.column.year,
    words.indicator.world,
    words.area.base,
  ];
  return {
    caption: words.indicator.average('median', group.short),
    columns: heads.map((each) => ({ head: each })),
    rows: indicators.map((course) => {
      const { indicator, unit, kind, newest, world } = course;
      const format = formatTypical(environment, course);
      return {
        id: indicator.indicator,
        cells: [
          head(indicator.name),
          number(newest === null ? '' : `${typical[kind]} ${format(newest.value)}`),
          text(unit.name),
          text(newest === null ? '' : String(newest.year)),
          number(world === null ? '' : format(world)),
          text(words.indicator.base(newest?.n ?? 0, group.members.length)),
        ],
      };
    }),
  };
}

/** The group is in the economy's column, by its code; the world in its newest year. */
function downloadRows(
  { catalog, words }: Environment<NamingCatalog>,
  { group, indicators }: IndicatorsModel,
): DownloadRow[] {
  return indicators.flatMap(({ indicator, unit, kind, points, newest, world }) => {
    const source = catalog.sources.find((each) => each.source === indicator.source);
    const own = { code: group.group, name: words.indicator.average(kind, group.short) };
    const everybody = { code: WORLD, name: words.area.indicators.world };
    return [
      ...points.map((point) => ({ ...point, ...own })),
      ...(newest === null || world === null ? [] : [{ year: newest.year, value: world, ...everybody }]),
    ].map(({ code, name, year, value }) => ({
      economy: code,
      economy_name: name,
      indicator: indicator.indicator,
      indicator_name: indicator.name,
      year_requested: year,
      year,
      lag: 0,
      value,
      unit: unit.name,
      flag: '',
      source: source === undefined ? indicator.source : sourceName(source),
      licence: source?.licence ?? '',
    }));
  });
}

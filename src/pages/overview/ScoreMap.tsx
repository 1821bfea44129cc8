import { maturityClass } from '../../answers/classes.ts';
import type { MapEconomy, MapLegendItem } from '../../charts/map/types.ts';
import type { ClassIndex } from '../../charts/types.ts';
import { figureCsv } from '../../export/csv.ts';
import { type Environment, useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { href, paths } from '../../ui/links.ts';
import type { AnswerSource } from '../answers.ts';
import { EconomyMap } from '../map/EconomyMap.tsx';
import type { ScoresModel } from '../scores/model.ts';
import { scoreRows } from '../scores/rows.ts';
import { reason, spokenColumn } from '../scores/words.ts';

const CLASSES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

interface ScoreMapProps {
  source: AnswerSource;
  model: ScoresModel;
  /** the map in words */
  summary: string;
  /** search part of links to other pages */
  carried: string;
}

/** The sorted column's scores on a map of the group, in class colours. */
export function ScoreMap({ source, model, summary, carried }: ScoreMapProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const { group, year, columns, spoken } = model;
  const name = spokenColumn(model);
  const column = columns[spoken]?.column ?? '';
  const weighted = new Set(
    catalog.indicators
      .filter(({ area, weight }) => weight > 0 && (area === column || !isArea(environment, column)))
      .map((indicator) => indicator.source),
  );
  return (
    <Figure
      title={mapTitle(environment, model)}
      subtitle={words.area.measure(name, String(year))}
      notes={[words.area.map.boundaries]}
      sources={catalog.sources.filter((each) => weighted.has(each.source))}
      table={<MapTable model={model} />}
      csv={{
        name: `meridian-score-${column}-${group.group}-${year}.csv`,
        text: () => figureCsv(scoreRows(environment, only(model))),
      }}
    >
      <EconomyMap
        source={source}
        group={group}
        id="map"
        title={mapTitle(environment, model)}
        summary={summary}
        economies={mapEconomies(environment, model, carried)}
        legend={mapLegend(environment)}
      />
    </Figure>
  );
}

const isArea = ({ catalog }: Environment, column: string) =>
  catalog.areas.some(({ area }) => area === column);

/** The model with the spoken column alone. */
function only(model: ScoresModel): Pick<ScoresModel, 'rows' | 'columns' | 'year'> {
  const { rows, columns, year, spoken } = model;
  return {
    year,
    columns: columns.filter((_, c) => c === spoken),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, c) => c === spoken) })),
  };
}

export function mapTitle({ words }: Environment, model: ScoresModel): string {
  const counted = new Set(model.group.members);
  const classes = model.rows.flatMap(({ economy, cells }) => {
    const cell = cells[model.spoken];
    return cell === undefined || cell.score === null || !counted.has(economy)
      ? []
      : [maturityClass(cell.score)];
  });
  return words.area.map.title(
    model.group.short,
    classes.filter((own) => own >= 3).length,
    classes.filter((own) => own === 0).length,
    classes.length,
    spokenColumn(model),
  );
}

/** Every member, in the order of the matrix: its class, or why it has none. */
export function mapEconomies(environment: Environment, model: ScoresModel, carried: string): MapEconomy[] {
  const { catalog, words, numbers, base } = environment;
  const { columns, spoken } = model;
  return model.rows.flatMap(({ economy, cells }): MapEconomy[] => {
    const cell = cells[spoken];
    if (cell === undefined) return [];
    const name = catalog.economies[economy] ?? economy;
    const to = href(base, catalog.language, paths.economy(economy), carried);
    if (cell.score === null) {
      const why = reason(environment, columns[spoken]?.column ?? '', cell);
      return [{ economy, tone: null, href: to, label: words.labelled(name, why) }];
    }
    const tone = maturityClass(cell.score);
    const label = words.overview.spoken(name, numbers.score(cell.score), words.score.classes[tone]);
    return [{ economy, tone, href: to, label }];
  });
}

function mapLegend({ words }: Environment): MapLegendItem[] {
  return [
    ...CLASSES.map((tone) => ({ tone, text: words.score.classes[tone] })),
    { tone: null, text: words.score.noScore },
  ];
}

function MapTable({ model }: { model: ScoresModel }) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const { columns, rows, spoken } = model;
  return (
    <table>
      <caption>{words.score.of(spokenColumn(model))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.column.economy}</th>
          <th scope="col">{words.area.maturity}</th>
          <th scope="col">{words.area.scoreColumn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ economy, cells }) => {
          const cell = cells[spoken];
          if (cell === undefined) return null;
          return (
            <tr key={economy}>
              <th scope="row">{catalog.economies[economy] ?? economy}</th>
              {cell.score === null ? (
                <td className="muted" colSpan={2}>
                  {reason(environment, columns[spoken]?.column ?? '', cell)}
                </td>
              ) : (
                <>
                  <td>{words.score.classes[maturityClass(cell.score)]}</td>
                  <td className="number">{numbers.value(cell.score, 1)}</td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

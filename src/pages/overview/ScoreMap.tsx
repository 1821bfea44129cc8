import { maturityClass } from '../../answers/classes.ts';
import { figureCsv } from '../../export/csv.ts';
import { figureId } from '../../figures/figure.ts';
import { mapData, mapTitle } from '../../figures/scores/mapData.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { scoreRows } from '../../figures/scores/rows.ts';
import { reason, spokenColumn } from '../../figures/scores/words.ts';
import { scoreSources } from '../../figures/sources.ts';
import { OVERALL } from '../../scoring/default.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { href, paths } from '../../view/links.ts';
import type { AnswerSource } from '../answers.ts';
import { EconomyMap } from '../map/EconomyMap.tsx';

interface ScoreMapProps {
  source: AnswerSource;
  model: ScoresModel;
  /** the map in words */
  summary: string;
  /** search part of links to other pages */
  carried: string;
  /** search part of the figure's embed */
  embedded: string;
}

/** The sorted column's scores on a map of the group, in class colours. */
export function ScoreMap({ source, model, summary, carried, embedded }: ScoreMapProps) {
  const environment = useEnvironment();
  const { catalog, words, base } = environment;
  const { group, year, columns, spoken } = model;
  const name = spokenColumn(model);
  const column = columns[spoken]?.column ?? '';
  const title = mapTitle(environment, model);
  return (
    <Figure
      title={title}
      subtitle={words.area.measure(name, String(year))}
      notes={[words.figure.boundaries]}
      sources={scoreSources(catalog, column)}
      table={<MapTable model={model} />}
      csv={{
        name: `meridian-score-${column}-${group.group}-${year}.csv`,
        text: () => figureCsv(scoreRows(environment, only(model))),
      }}
      embed={{ figure: figureId({ kind: 'scoremap', of: OVERALL }), search: embedded }}
    >
      <EconomyMap
        source={source}
        group={group}
        id="map"
        title={title}
        summary={summary}
        {...mapData(environment, model, (economy) =>
          href(base, catalog.language, paths.economy(economy), carried),
        )}
      />
    </Figure>
  );
}

/** The model with the spoken column alone. */
function only(model: ScoresModel): Pick<ScoresModel, 'rows' | 'columns' | 'year'> {
  const { rows, columns, year, spoken } = model;
  return {
    year,
    columns: columns.filter((_, c) => c === spoken),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, c) => c === spoken) })),
  };
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

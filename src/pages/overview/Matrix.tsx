import { maturityClass } from '../../answers/classes.ts';
import { MatrixChart } from '../../charts/matrix/Chart.tsx';
import { layoutMatrix } from '../../charts/matrix/layout.ts';
import type {
  MatrixCell,
  MatrixData,
  MatrixHead,
  MatrixPinnedRow,
  ScoreCell,
} from '../../charts/matrix/types.ts';
import { directionOf, type Environment, useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import type { Sort } from '../../view/parameters.ts';
import { NAME, OVERALL, type OverviewCell, type OverviewModel } from './model.ts';
import { figureTitle, reason } from './words.ts';

interface MatrixProps {
  model: OverviewModel;
  summary: string;
  /** address of the same view, sorted otherwise */
  sortHref: (sort: Sort) => string;
}

/** The chart's input: members in rows, scores in cells, the medians on top. */
export function matrixData(
  environment: Environment,
  model: OverviewModel,
  sortHref: (sort: Sort) => string,
): MatrixData {
  const { catalog, words, numbers } = environment;
  const { columns, rows, sort, spoken } = model;
  const head = (column: string, name: string): MatrixHead => {
    const sorted = sort.column === column;
    const descending = sorted ? !sort.descending : column !== NAME;
    return {
      id: column,
      name,
      href: sortHref({ column, descending }),
      label: words.overview.sortLink(name),
      ...(sorted && { sorted: sort.descending ? 'descending' : 'ascending' }),
      ...(column === OVERALL && { strong: true }),
    };
  };
  const scored = (name: string, score: number): ScoreCell => {
    const tone = maturityClass(score);
    const text = numbers.score(score);
    return {
      kind: 'score',
      value: score,
      tone,
      text,
      label: words.overview.spoken(name, text, words.score.classes[tone]),
    };
  };
  const cellOf = (cell: OverviewCell, { column, name }: { column: string; name: string }): MatrixCell =>
    cell.score === null
      ? {
          kind: 'no-score',
          text: words.score.noScore,
          label: words.overview.spoken(name, words.score.noScore, reason(environment, column, cell)),
        }
      : { ...scored(name, cell.score), rank: String(cell.rank) };
  const pinned = (
    kind: MatrixPinnedRow['kind'],
    name: string,
    medians: readonly (number | null)[],
  ): MatrixPinnedRow => ({
    id: kind,
    kind,
    name,
    label: name,
    cells: columns.map((column, c) => {
      const value = medians[c] ?? null;
      return value === null
        ? {
            kind: 'not-applicable',
            text: words.score.noScore,
            label: words.labelled(column.name, words.score.noScore),
          }
        : scored(column.name, value);
    }),
  });
  return {
    corner: head(NAME, words.column.economy),
    columns: columns.map(({ column, name }) => head(column, name)),
    pinned: [
      pinned('group', words.indicator.average('median', model.group.short), model.groupMedians),
      pinned('world', words.indicator.world, model.worldMedians),
    ],
    rows: rows.map(({ economy, cells }) => {
      const name = catalog.economies[economy] ?? economy;
      const own = cells[spoken];
      const rank = own === undefined || own.score === null ? '' : String(own.rank);
      return {
        id: economy,
        name,
        rank,
        label: words.overview.spokenRow(name, rank === '' ? words.indicator.unranked : rank),
        cells: columns.flatMap((column, c) => {
          const cell = cells[c];
          return cell === undefined ? [] : [cellOf(cell, column)];
        }),
      };
    }),
    column: columns[spoken]?.column ?? '',
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}

export function Matrix({ model, summary, sortHref }: MatrixProps) {
  const environment = useEnvironment();
  const direction = directionOf(environment.catalog.language);
  const data = matrixData(environment, model, sortHref);
  const title = figureTitle(environment, model);
  return (
    <Responsive
      draw={(width) => (
        <MatrixChart
          id={`matrix-${width}`}
          title={title}
          summary={summary}
          geometry={layoutMatrix(data, { width, direction })}
        />
      )}
    />
  );
}

import type { PublishedRanges } from '../../answers/published.ts';
import { directionOf } from '../../catalog/languages.ts';
import { DotsChart } from '../../charts/dots/Chart.tsx';
import { layoutDots } from '../../charts/dots/layout.ts';
import type { DotsData, DotsRow } from '../../charts/dots/types.ts';
import { figureCsv } from '../../export/csv.ts';
import type { CompareModel } from '../../figures/compare/model.ts';
import { areasNotes, areasTitle, listed, nameOf } from '../../figures/compare/words.ts';
import type { ScoreColumn } from '../../figures/scores/model.ts';
import { scoreRows } from '../../figures/scores/rows.ts';
import { OVERALL } from '../../scoring/default.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { ScoreTable } from './ScoreTable.tsx';

/** The chart's input: a row a column of scores, the economies' scores and the group's median on it. */
export function dotsData(environment: Environment, model: CompareModel, carried: string): DotsData {
  const { words, numbers, catalog, base } = environment;
  const { economies, rows, columns, medians, group } = model;
  const medianText = words.indicator.average('median', group.short);
  const rowOf = ({ column, name }: ScoreColumn, c: number): DotsRow => {
    const values = rows.map(({ cells }) => cells[c]?.score ?? null);
    const middle = medians[c] ?? null;
    const said = economies.flatMap((economy, at) => {
      const value = values[at] ?? null;
      return value === null ? [] : [`${nameOf(environment, economy)} ${numbers.score(value)}`];
    });
    const spoken = [...said, ...(middle === null ? [] : [`${medianText} ${numbers.score(middle)}`])];
    return {
      id: column,
      name,
      ...(column === OVERALL
        ? { strong: true }
        : { href: href(base, catalog.language, paths.area(column), carried) }),
      values,
      median: middle,
      best: bestOfRow(environment, model, c),
      none: words.score.noScore,
      label: words.labelled(name, spoken.length > 0 ? listed(environment, spoken) : words.score.noScore),
    };
  };
  return {
    economies: economies.map((economy, selection) => ({
      id: economy,
      name: nameOf(environment, economy),
      selection,
    })),
    medianText,
    rows: columns.map(rowOf),
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}

function bestOfRow(environment: Environment, { economies, rows }: CompareModel, c: number): DotsRow['best'] {
  const best = rows.filter(({ cells }) => {
    const cell = cells[c];
    return cell !== undefined && cell.score !== null && cell.rank === 1;
  });
  const score = best[0]?.cells[c]?.score ?? null;
  if (best[0] === undefined || score === null) return null;
  return {
    selection: economies.indexOf(best[0].economy),
    name: listed(
      environment,
      best.map(({ economy }) => nameOf(environment, economy)),
    ),
    value: environment.numbers.score(score),
  };
}

interface AreasProps {
  model: CompareModel;
  /** where the method lets ranks in the world lie; null in a year for which that was not drawn */
  ranges: PublishedRanges | null;
  summary: string;
  carried: string;
}

/** Eight areas and the overall score, all economies on the same scale. */
export function Areas({ model, ranges, summary, carried }: AreasProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const data = dotsData(environment, model, carried);
  const title = areasTitle(environment, model);
  const direction = directionOf(catalog.language);
  const weighted = new Set(catalog.indicators.filter(({ weight }) => weight > 0).map(({ source }) => source));
  return (
    <Figure
      title={title}
      subtitle={words.overview.scoresOf(String(model.year))}
      notes={[
        ...areasNotes(environment, model),
        ...(ranges === null
          ? []
          : [words.compare.overlap, words.ranges.covers(environment.numbers.value(ranges.draws, 0))]),
      ]}
      sources={catalog.sources.filter(({ source }) => weighted.has(source))}
      table={<ScoreTable model={model} ranges={ranges} />}
      csv={{
        name: `meridian-compare-${model.economies.join('-')}-${model.year}.csv`,
        text: () => figureCsv(scoreRows(environment, model)),
      }}
    >
      <Responsive
        draw={(width) => (
          <DotsChart
            id={`areas-${width}`}
            title={title}
            summary={summary}
            geometry={layoutDots(data, { width, direction })}
          />
        )}
      />
    </Figure>
  );
}

import type { DotsData, DotsRow } from '../../charts/dots/types.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { ScoreColumn } from '../scores/model.ts';
import type { CompareModel } from './model.ts';
import { listed, nameOf } from './words.ts';

/**
 * The chart's input: a row a column of scores, the economies' scores and the group's median on it.
 *
 * @param carried search part of the links to areas
 */
export function comparisonData(environment: Environment, model: CompareModel, carried: string): DotsData {
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

/** Who stands at the row's end. @param c index of the column */
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

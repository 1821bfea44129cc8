import { maturityClass } from '../../answers/classes.ts';
import { WORLD } from '../../catalog/members.ts';
import type {
  MatrixCell,
  MatrixData,
  MatrixHead,
  MatrixPinnedRow,
  MatrixRow,
  ScoreCell,
} from '../../charts/matrix/types.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { href, paths } from '../../view/links.ts';
import type { Sort } from '../../view/parameters.ts';
import type { Environment } from '../../words/environment.ts';
import { scoreTone } from '../colours.ts';
import { NAME, type ScoresCell, type ScoresModel, type ScoresRow, shownColumn } from './model.ts';
import { reason } from './words.ts';

/** Where a matrix leads within its page. */
export interface MatrixLinks {
  /** address of the same view, sorted otherwise */
  readonly sortHref: (sort: Sort) => string;
  /** address of the same view with a score's receipt open */
  readonly receiptHref: (economy: string, column: string) => string;
}

/** The chart's input: members in rows, scores in cells, the medians on top. */
export function matrixData(
  environment: Environment,
  model: ScoresModel,
  { sortHref, receiptHref, carried }: MatrixLinks & { readonly carried: string },
): MatrixData {
  const { catalog, words, numbers, base } = environment;
  const { columns, rows, sort, spoken, apart } = model;
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
    const text = numbers.whole(score);
    const exact = numbers.score(score);
    // What is heard holds what is seen.
    const said = text === exact ? text : `${text} (${exact})`;
    return {
      kind: 'score',
      value: score,
      tone: scoreTone(score),
      text,
      label: words.overview.spoken(name, said, words.score.classes[maturityClass(score)]),
    };
  };
  const cellOf = (economy: string, cell: ScoresCell, c: number): MatrixCell => {
    const { column, name } = columns[c] ?? { column: '', name: '' };
    const range = model.range(economy, c);
    const href = receiptHref(economy, column);
    if (cell.score === null) {
      return {
        kind: 'no-score',
        text: words.score.noScore,
        href,
        label: words.labelled(name, reason(environment, column, cell)),
      };
    }
    return {
      ...scored(name, cell.score),
      href,
      rank: cell.rank === null ? '' : String(cell.rank),
      ...(range !== null && { note: words.ranges.rankNote(words.ranges.range(...range)) }),
    };
  };
  const ranked = ({ cells }: ScoresRow) => {
    const cell = cells[spoken];
    return cell !== undefined && cell.score !== null && cell.rank !== null;
  };
  const nameOf = (economy: string) => catalog.economies[economy] ?? economy;
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
      ...(model.group.group === WORLD ? [] : [pinned('world', words.indicator.world, model.worldMedians)]),
    ],
    rows: rows.map(({ economy, cells }, at): MatrixRow => {
      const cell = cells[spoken];
      const rank = cell === undefined || cell.score === null || cell.rank === null ? '' : String(cell.rank);
      const range = model.range(economy, spoken);
      // Members without a rank stand between ranks that are joined: the line goes on through them.
      const last = rows.slice(0, at + 1).findLast(ranked)?.economy;
      const next = rows.slice(at + 1).find(ranked)?.economy;
      const joined = last !== undefined && next !== undefined && apart?.joined(last, next) === true;
      return {
        id: economy,
        name: nameOf(economy),
        rank,
        href: href(base, catalog.language, paths.economy(economy), carried),
        label:
          range === null
            ? words.overview.spokenRow(nameOf(economy), rank === '' ? words.indicator.unranked : rank)
            : words.ranges.spokenRow(
                nameOf(economy),
                rank === '' ? null : rank,
                words.ranges.range(...range),
                joined ? nameOf(next) : null,
              ),
        ...(range !== null && { rankRange: range }),
        ...(joined && { joined }),
        cells: cells.map((cell, c) => cellOf(economy, cell, c)),
      };
    }),
    ...(apart !== null && { ranked: apart.pairs + 1 }),
    column: shownColumn(model),
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}

import { currentIndicators, heldByEconomy, type PublishedHeld, typicalCount } from '../../answers/held.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import type { ScoresModel } from '../scores/model.ts';
import { columnName } from '../scores/receipt.ts';
import { type FigureTable, head, number, reason, text } from '../table.ts';

/** What a member lacks, and which scores that costs it. */
export interface Lacking {
  readonly economy: string;
  /** indicators with an up-to-date value */
  readonly have: number;
  /** areas in which it has no score */
  readonly areas: readonly string[];
}

/** Who of a group lacks data for a score. */
export interface GroupCoverage {
  readonly group: Group;
  /** year from which ages of values are counted */
  readonly year: number;
  /** indicators that coverage is counted in, and as many as at least half of the members have */
  readonly of: number;
  readonly typical: number;
  /** members without a score in some area, in the order of their names */
  readonly lacking: readonly Lacking[];
  /** members without an overall score */
  readonly without: number;
}

export function groupCoverage(catalog: Catalog, held: PublishedHeld, model: ScoresModel): GroupCoverage {
  const { group, columns, rows } = model;
  const areas = currentIndicators(held, catalog.indicators);
  const members = heldByEconomy(held, areas, byName(catalog, group.members));
  const cells = new Map(rows.map((row) => [row.economy, row.cells]));
  const lacks = (economy: string, column: string) =>
    cells.get(economy)?.[columns.findIndex((own) => own.column === column)]?.score === null;
  return {
    group,
    year: held.year,
    of: [...areas.values()].reduce((sum, ids) => sum + ids.length, 0),
    typical: typicalCount(members),
    lacking: members.flatMap(({ economy, all }) => {
      const own = columns
        .map(({ column }) => column)
        .filter((column) => column !== OVERALL && lacks(economy, column));
      return own.length === 0 ? [] : [{ economy, have: all, areas: own }];
    }),
    without: group.members.filter((economy) => lacks(economy, OVERALL)).length,
  };
}

/** Members without a score in some area, and what that costs them. */
export function lackingTable(
  environment: Environment<Catalog>,
  own: GroupWords,
  { lacking, of }: GroupCoverage,
  model: ScoresModel,
): FigureTable {
  const { catalog, words, numbers, base } = environment;
  const all = model.columns.filter(({ column }) => column !== OVERALL).length;
  const overall = model.columns.findIndex(({ column }) => column === OVERALL);
  return {
    caption: own.sections.coverage,
    columns: [
      words.column.economy,
      own.coverage.have(of),
      own.coverage.scored,
      own.coverage.areas,
      words.score.overall,
    ].map((each) => ({ head: each })),
    rows: lacking.map(({ economy, have, areas }) => {
      const cell = model.rows.find((row) => row.economy === economy)?.cells[overall];
      return {
        id: economy,
        cells: [
          {
            ...head(catalog.economies[economy] ?? economy),
            href: href(base, catalog.language, paths.economy(economy)),
          },
          number(String(have)),
          number(own.of({ n: all - areas.length, of: all })),
          text(
            areas.length === all
              ? own.coverage.all
              : areas.map((area) => columnName(environment, area)).join(' · '),
          ),
          cell === undefined || cell.score === null
            ? reason(words.score.noScore)
            : number(numbers.score(cell.score)),
        ],
      };
    }),
  };
}

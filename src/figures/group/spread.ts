import type { PublishedChanges, PublishedHistory, PublishedScores } from '../../answers/published.ts';
import type { Convergence, Spread, SpreadOfYear } from '../../answers/spread.ts';
import { convergenceIn, SPREAD_DECIMALS, spreadOverTime } from '../../answers/spread.ts';
import { isChangeStated } from '../../answers/years.ts';
import type { CoreCatalog, Group } from '../../catalog/catalog.ts';
import { printedDifference } from '../../catalog/rounding.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import { percentOf } from '../notes.ts';
import { columnName } from '../scores/receipt.ts';
import { type FigureTable, head, number, text } from '../table.ts';

/** How far apart a group's members are, as a page shows it. */
export interface SpreadGiven {
  readonly group: Group;
  /** a column each, the overall score first */
  readonly convergences: readonly Convergence[];
  readonly years: readonly SpreadOfYear[];
}

/**
 * How far apart a group's members are, then and now and year by year. Of areas whose ranking of the first year is not stated nothing is
 * said, as nothing is said of who moved in them.
 */
export function spreadGiven(
  catalog: CoreCatalog,
  answers: {
    readonly scores: PublishedScores;
    readonly changes: PublishedChanges;
    readonly history: PublishedHistory;
  },
  group: Group,
): SpreadGiven {
  const { scores, changes, history } = answers;
  return {
    group,
    convergences: [OVERALL, ...catalog.areas.map(({ area }) => area)]
      .filter((column) => isChangeStated(catalog, changes, column))
      .map((column) =>
        convergenceIn(scores, changes, group.members, {
          column,
          ...(column === OVERALL && { history }),
        }),
      ),
    years: spreadOverTime(history, group.members),
  };
}

const overallOf = ({ convergences }: SpreadGiven) => convergences.find(({ column }) => column === OVERALL);

const width = ({ numbers }: Environment, spread: Spread | null): string =>
  spread === null ? '' : numbers.value(spread.width, SPREAD_DECIMALS);

/** Whether members came closer together in the overall score, or that it cannot be said; null where nobody has one. */
export function spreadTitle(environment: Environment, own: GroupWords, given: SpreadGiven): string | null {
  const overall = overallOf(given);
  if (overall === undefined) return null;
  const { drift, before, after, from, to, n, of } = overall;
  return own.spread.title(
    given.group.short,
    drift,
    {
      before: width(environment, before),
      after: width(environment, after),
      from: String(from),
      to: String(to),
    },
    { n, of },
  );
}

/** What stands behind it. */
export function spreadNotes(environment: Environment, own: GroupWords, given: SpreadGiven): string[] {
  const renewed = overallOf(given)?.renewed ?? null;
  return [
    own.spread.rule,
    ...(renewed === null ? [] : [own.spread.renewed(percentOf(environment, renewed))]),
    environment.words.score.comparable,
  ];
}

/** The same members then and now, in every column. */
export function convergenceTable(
  environment: Environment,
  own: GroupWords,
  { convergences }: SpreadGiven,
): FigureTable | null {
  const [first] = convergences;
  if (first === undefined) return null;
  const [from, to] = [String(first.from), String(first.to)];
  const { numbers } = environment;
  return {
    caption: own.sections.spread,
    columns: [
      own.spread.column,
      own.spread.base,
      own.spread.width(from),
      own.spread.width(to),
      own.spread.change,
      own.spread.drift,
    ].map((each) => ({ head: each })),
    rows: convergences.map(({ column, n, of, before, after, drift }) => ({
      id: column,
      cells: [
        head(columnName(environment, column)),
        number(own.of({ n, of })),
        number(width(environment, before)),
        number(width(environment, after)),
        number(
          before === null || after === null
            ? ''
            : numbers.signed(printedDifference(before.width, after.width, SPREAD_DECIMALS), SPREAD_DECIMALS),
        ),
        text(own.spread.drifts[drift]),
      ],
    })),
  };
}

/** The overall scores year by year. */
export function yearsTable(
  { numbers, words }: Environment,
  own: GroupWords,
  { group, years }: SpreadGiven,
): FigureTable | null {
  if (years.length === 0) return null;
  const value = (of: number) => numbers.value(of, SPREAD_DECIMALS);
  return {
    caption: own.spread.years,
    columns: [
      words.column.year,
      own.spread.measured,
      words.indicator.average('median', group.short),
      own.spread.middleHalf,
      own.spread.points,
    ].map((each) => ({ head: each })),
    rows: years.map(({ year, n, median, quartiles, width: points, isCarried }) => ({
      id: String(year),
      cells: [
        head(isCarried ? `${year} (${words.score.carriedOn})` : String(year)),
        number(own.of({ n, of: group.members.length })),
        number(value(median)),
        number(quartiles.map(value).join('–')),
        number(value(points)),
      ],
    })),
  };
}

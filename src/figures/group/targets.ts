import {
  type BoardGround,
  type MemberOutlook,
  type Outlook,
  PACE,
  type PublishedTargets,
  type TargetOnBoard,
  targetsBoard,
} from '../../answers/targetsBoard.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { byName } from '../../catalog/members.ts';
import { rounded } from '../../catalog/rounding.ts';
import { unitOf } from '../../catalog/units.ts';
import { groupSearch, href, paths } from '../../view/links.ts';
import { ownGroup } from '../../view/ownGroup.ts';
import type { Environment } from '../../words/environment.ts';
import type { Counted, TargetsWords } from '../../words/group/targets/types.ts';
import { type FigureTable, head, number, reason, type TableCell, text } from '../table.ts';

/** A group beside the targets that concern it or some of its members. */
export interface TargetsModel {
  readonly group: Group;
  readonly board: readonly TargetOnBoard[];
  /** data sets of values and of targets */
  readonly sources: readonly string[];
}

/** What the board stands on beside the catalog: see `BoardGround`. */
export type TargetsGround = Pick<BoardGround, 'seriesOf' | 'populations'>;

export function targetsModel(
  catalog: Catalog,
  targets: PublishedTargets,
  group: Group,
  ground: TargetsGround,
): TargetsModel {
  const board = targetsBoard(targets, group.members, {
    ...ground,
    indicators: catalog.indicators,
    membersOf: (id) => groupFor(catalog, id)?.members ?? [],
  });
  return {
    group,
    board,
    sources: board.flatMap(({ target, members }) => [
      target.source,
      ...members.flatMap(({ outlook }) => outlook?.source ?? []),
    ]),
  };
}

/** The group that a target is set for: one of the data, or several of them together. */
const groupFor = (catalog: Catalog, id: string): Group | undefined =>
  catalog.groups.find((own) => own.group === id) ?? ownGroup(catalog, id)?.group;

const count = (board: readonly TargetOnBoard[], kind: Outlook['arrival']['kind']): number =>
  board.filter(({ average }) => average?.arrival.kind === kind).length;

/** How many targets the members' average has reached, and how many more it would in time. */
export function targetsTitle(own: TargetsWords, { group, board }: TargetsModel): string {
  const counted: Counted = {
    of: board.length,
    reached: count(board, 'reached'),
    inTime: count(board, 'in time'),
    unpaced: count(board, 'unknown'),
  };
  return counted.of === 0 ? own.none(group.short) : own.title(group.short, counted);
}

/** The rules behind the board's numbers. */
export function targetsNotes(own: TargetsWords): string[] {
  return [own.averages, own.rule(PACE), own.percent];
}

/** A group's average beside every target, a target a row. */
export function targetsTable(
  environment: Environment<Catalog>,
  own: TargetsWords,
  { group, board }: TargetsModel,
): FigureTable {
  const { catalog, words, base } = environment;
  return {
    caption: own.caption,
    columns: [
      own.target,
      words.column.indicator,
      own.setFor,
      own.average,
      own.left,
      own.pace,
      own.needed,
      own.arrival,
      own.reachedBy,
    ].map((each) => ({ head: each })),
    rows: board.map((on) => {
      const { target, indicator, members, n, paced, reached, by, average, years } = on;
      const span = years === null ? '' : words.years(String(years[0]), String(years[1]));
      return {
        id: target.target,
        cells: [
          head(target.name[catalog.language]),
          {
            ...text(indicator.short),
            href: href(
              base,
              catalog.language,
              paths.indicator(indicator.indicator),
              groupSearch(group.group),
            ),
          },
          text(setFor(environment, own, on)),
          ...(average === null
            ? [reason(own.noValue, 5)]
            : outlookCells(environment, own, on, {
                ...average,
                remarks: {
                  value: [own.by[by], own.base({ n, of: members.length }), span].join(', '),
                  pace: own.base({ n: paced, of: n }),
                },
              })),
          number(own.base({ n: reached, of: n })),
        ],
      };
    }),
  };
}

/** Whose a target is. */
function setFor({ catalog }: Environment<Catalog>, own: TargetsWords, { target }: TargetOnBoard): string {
  return own.scope[target.scope](groupFor(catalog, target.group)?.short ?? target.group);
}

/** What opens the members of a target: its name, what it is measured by, whose it is. */
export function membersSummary(
  environment: Environment<Catalog>,
  own: TargetsWords,
  on: TargetOnBoard,
): string {
  const { target, indicator } = on;
  return own.members(
    target.name[environment.catalog.language],
    indicator.short,
    setFor(environment, own, on),
  );
}

/** Every member that a target concerns beside it, by name. */
export function memberTargetsTable(
  environment: Environment<Catalog>,
  own: TargetsWords,
  on: TargetOnBoard,
): FigureTable {
  const { catalog, words, base } = environment;
  const of = new Map(on.members.map((member) => [member.economy, member]));
  return {
    caption: membersSummary(environment, own, on),
    columns: [words.column.economy, words.column.value, own.left, own.pace, own.needed, own.arrival].map(
      (each) => ({ head: each }),
    ),
    rows: byName(catalog, [...of.keys()]).map((economy) => ({
      id: economy,
      cells: [
        {
          ...head(catalog.economies[economy] ?? economy),
          href: href(base, catalog.language, paths.economy(economy)),
        },
        ...memberCells(environment, own, on, of.get(economy)),
      ],
    })),
  };
}

function memberCells(
  environment: Environment<Catalog>,
  own: TargetsWords,
  on: TargetOnBoard,
  member: MemberOutlook | undefined,
): TableCell[] {
  if (member === undefined || member.outlook === null) return [reason(own.noValue, 5)];
  const { outlook, pace } = member;
  const { words, catalog } = environment;
  const flag = catalog.flags[outlook.flag];
  return outlookCells(environment, own, on, {
    ...outlook,
    remarks: {
      value: flag === undefined ? String(outlook.year) : `${outlook.year}, ${flag}`,
      pace: pace === null ? '' : words.years(String(pace.from.year), String(pace.to.year)),
    },
  });
}

/** An outlook with what is remarked under its value and its pace. */
interface Remarked extends Outlook {
  readonly remarks: { readonly value: string; readonly pace: string };
}

/** Value, distance, pace, what is needed, where it leads to. */
function outlookCells(
  environment: Environment<Catalog>,
  own: TargetsWords,
  on: TargetOnBoard,
  outlook: Remarked,
): TableCell[] {
  const { value, perYear, needed, arrival, remarks } = outlook;
  const isReached = arrival.kind === 'reached';
  return [
    { ...number(shownValue(environment, on, value)), note: remarks.value },
    isReached ? number('') : number(leftOf(environment, own, on, outlook)),
    perYear === null
      ? reason(own.arrivals.unknown)
      : { ...number(stepOf(environment, own, on, perYear)), note: remarks.pace },
    isReached
      ? number('')
      : needed === null
        ? reason(own.over(String(on.target.year)))
        : number(stepOf(environment, own, on, needed)),
    arrivalCell(own, outlook),
  ];
}

function arrivalCell(own: TargetsWords, outlook: Outlook): TableCell {
  const shown = text(arrivalText(own, outlook));
  return outlook.arrival.kind === 'late' ? { ...shown, note: own.arrivals.late } : shown;
}

/** Where a value's pace leads to: a year, or what is known instead. */
export function arrivalText(own: TargetsWords, { arrival }: Pick<Outlook, 'arrival'>): string {
  switch (arrival.kind) {
    case 'in time':
    case 'late':
      return String(arrival.year);
    case 'beyond':
      return own.arrivals.beyond(String(PACE.until));
    default:
      return own.arrivals[arrival.kind];
  }
}

function shownValue({ catalog, numbers }: Environment<Catalog>, { indicator }: TargetOnBoard, value: number) {
  return numbers.withUnit(value, indicator.decimals, unitOf(catalog, indicator).symbol);
}

/** A distance that is printed as none, of a target that is not reached, is less than the last digit. */
function leftOf(
  { numbers }: Environment,
  own: TargetsWords,
  { indicator: { decimals } }: TargetOnBoard,
  { distance }: Outlook,
): string {
  return distance === 0
    ? own.less(numbers.value(10 ** -decimals, decimals))
    : numbers.signed(distance, decimals);
}

/** Fewest decimals of a change a year. */
const STEP_DECIMALS = 1;

function stepOf(
  { numbers }: Environment,
  own: TargetsWords,
  { indicator: { scale, decimals } }: TargetOnBoard,
  step: number,
): string {
  return scale === 'log'
    ? own.share(numbers.signed(rounded(100 * step, STEP_DECIMALS), STEP_DECIMALS))
    : numbers.signed(step, Math.max(decimals, STEP_DECIMALS));
}

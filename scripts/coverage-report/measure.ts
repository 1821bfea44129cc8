import { type ColumnTable, fromCSV, op, escape as plain } from 'arquero';
import type { Files } from '../check/files.ts';

/** How an area looks over all economies. */
export interface AreaCoverage {
  readonly area: string;
  readonly name: string;
  readonly indicators: number;
  readonly scored: number;
  /** indicators with at least 120 economies in a year from 2020 on */
  readonly wide: number;
  /** the others, by id */
  readonly narrow: readonly string[];
  readonly economies: number;
  readonly newest: number;
  readonly observations: number;
}

/** How an area looks for the members of a group. */
export interface GroupCoverage {
  readonly area: string;
  readonly group: string;
  readonly members: number;
  /** share of members with at least half of the area's current indicators */
  readonly share: number;
  /** median age, in years, of the members' newest values */
  readonly lag: number;
  /** indicators that fewer than half of the members have, by id */
  readonly holes: readonly string[];
}

export interface Coverage {
  /** ages are counted from here: the newest year of any value */
  readonly year: number;
  readonly areas: readonly AreaCoverage[];
  readonly groups: readonly GroupCoverage[];
}

const WIDE = 120;
const SINCE = 2020;

/** Kinds of groups that the report speaks of. */
const KINDS = new Set(['organisation', 'classification', 'income', 'world']);

/**
 * Coverage of a data package, by area and group. A value counts as current where it is no older, at the newest year, than
 * its indicator's tolerance.
 */
export function measure(files: Files): Coverage {
  const table = (path: string) => fromCSV(new TextDecoder().decode(files.get(path)), { autoType: false });
  const indicators = table('indicators.csv').derive({
    tolerance: plain((d: Row) => Number(d.tolerance_years)),
    scored: plain((d: Row) => (d.weight === '0' ? 0 : 1)),
  });
  const observations = [...files.keys()]
    .filter((path) => path.startsWith('observations/'))
    .map(table)
    .reduce((all, one) => all.concat(one))
    .derive({ year: plain((d: Row) => Number(d.year)) })
    .join_left(indicators.select('indicator', 'area', 'tolerance'), 'indicator');
  const totals = observations.filter(plain((d: Row) => d.segment === 'total'));
  const year = numbers(totals.rollup({ year: op.max('year') }), 'year')[0] ?? 0;
  const current = totals
    .groupby('economy', 'indicator', 'area', 'tolerance')
    .rollup({ newest: op.max('year') })
    .derive({ lag: plain((d: Row) => year - Number(d.newest)) })
    .filter(plain((d: Row) => Number(d.lag) <= Number(d.tolerance)))
    .ungroup()
    .reify();

  const areas = table('areas.csv').orderby(plain((d: Row) => Number(d.order)));
  const names = new Map(zip(texts(areas, 'area'), texts(areas, 'name_en')));
  const wide = new Set(
    texts(
      totals
        .filter(plain((d: Row) => Number(d.year) >= SINCE))
        .groupby('indicator', 'year')
        .count()
        .filter(plain((d: Row) => Number(d.count) >= WIDE)),
      'indicator',
    ),
  );
  const inArea = (t: ColumnTable, area: string) => t.filter(plain((d: Row) => d.area === area)).reify();

  const byArea = [...names].map(([area, name]): AreaCoverage => {
    const ids = texts(inArea(indicators, area), 'indicator');
    const all = inArea(observations, area);
    return {
      area,
      name,
      indicators: ids.length,
      scored: numbers(inArea(indicators, area), 'scored').reduce((sum, one) => sum + one, 0),
      wide: ids.filter((id) => wide.has(id)).length,
      narrow: ids.filter((id) => !wide.has(id)),
      economies: new Set(texts(all, 'economy')).size,
      newest: Math.max(...numbers(all, 'year')),
      observations: all.numRows(),
    };
  });

  const kinds = table('groups.csv').orderby(plain((d: Row) => Number(d.order)));
  const kindOf = new Map(zip(texts(kinds, 'group'), texts(kinds, 'kind')));
  const memberships = table('memberships.csv').filter(
    plain((d: Row) => d.status === 'member' && KINDS.has(kindOf.get(String(d.group)) ?? '')),
  );
  const having = new Set(texts(memberships.reify(), 'group'));
  const groups = texts(kinds, 'group').filter((group) => having.has(group));
  const byGroup = groups.flatMap((group) => {
    const members = memberships.filter(plain((d: Row) => d.group === group)).reify();
    const theirs = current.semijoin(members, 'economy').reify();
    return [...names.keys()].map((area) =>
      ofGroup({ area, group, members: members.numRows() }, inArea(theirs, area), inArea(current, area)),
    );
  });
  return { year, areas: byArea, groups: byGroup };
}

function ofGroup(
  { area, group, members }: Pick<GroupCoverage, 'area' | 'group' | 'members'>,
  theirs: ColumnTable,
  all: ColumnTable,
): GroupCoverage {
  const ids = [...new Set(texts(all, 'indicator'))].sort();
  const perEconomy = numbers(theirs.groupby('economy').count(), 'count');
  const perIndicator = theirs.groupby('indicator').count();
  const having = new Map(zip(texts(perIndicator, 'indicator'), numbers(perIndicator, 'count')));
  return {
    area,
    group,
    members,
    share: perEconomy.filter((count) => count >= ids.length / 2).length / members,
    lag: numbers(theirs.rollup({ lag: op.median('lag') }), 'lag')[0] ?? Number.NaN,
    holes: ids.filter((id) => (having.get(id) ?? 0) < members / 2),
  };
}

type Row = Readonly<Record<string, unknown>>;

/** A column's values, in order. */
const texts = (table: ColumnTable, column: string) => Array.from(table.array(column), String);
const numbers = (table: ColumnTable, column: string) => Array.from(table.array(column), Number);

const zip = <A, B>(a: readonly A[], b: readonly B[]) =>
  a.flatMap((x, i): [A, B][] => {
    const y = b[i];
    return y === undefined ? [] : [[x, y]];
  });

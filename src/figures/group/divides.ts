import { pairsOf } from '../../answers/gaps.ts';
import { bestKnown, dividesAmong, type GroupDivide, widestAcross } from '../../answers/groupDivides.ts';
import type { PublishedWithin } from '../../answers/within.ts';
import type { Catalog, Group, Indicator, Segment } from '../../catalog/catalog.ts';
import { unitOf } from '../../catalog/units.ts';
import { groupSearch, href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import { type FigureTable, head, number, text } from '../table.ts';

/** The divides inside a group's members by one dimension. */
export interface DimensionAmong {
  readonly dimension: string;
  readonly pair: readonly [Segment, Segment];
  readonly divides: readonly GroupDivide<Indicator>[];
}

/** The divides inside a group's members. */
export interface GroupDividesModel {
  readonly group: Group;
  /** those in which any member has both sides of anything, in the order of the catalog */
  readonly dimensions: readonly DimensionAmong[];
  readonly sources: readonly string[];
}

export function groupDividesModel(
  catalog: Catalog,
  { divides }: Pick<PublishedWithin, 'divides'>,
  group: Group,
): GroupDividesModel {
  const pairs = pairsOf(catalog.segments, new Set(catalog.segments.map(({ segment }) => segment)));
  const named = (id: string) => catalog.segments.find(({ segment }) => segment === id);
  const dimensions = [...pairs].flatMap(([dimension, [first, second]]): DimensionAmong[] => {
    const pair = [named(first), named(second)] as const;
    const sides = Object.fromEntries(
      Object.entries(divides).map(([indicator, own]) => [indicator, own.sides[dimension]]),
    );
    const own = dividesAmong(catalog.indicators, sides, group.members);
    if (own.length === 0 || pair[0] === undefined || pair[1] === undefined) return [];
    return [{ dimension, pair: [pair[0], pair[1]], divides: own }];
  });
  const shown = new Set(
    dimensions.flatMap((each) => each.divides.map(({ indicator }) => indicator.indicator)),
  );
  return {
    group,
    dimensions,
    sources: [
      ...new Set(Object.entries(divides).flatMap(([id, { sources }]) => (shown.has(id) ? sources : []))),
    ],
  };
}

const PERCENT = '%';

const isShare = ({ units }: Catalog, { indicator }: GroupDivide<Indicator>): boolean =>
  unitOf({ units }, indicator).symbol === PERCENT;

/** By which dimension members are divided most, in the share of people that they are best known by. */
export function dividesTitle(
  { catalog, words, numbers }: Environment<Catalog>,
  own: GroupWords,
  { group, dimensions }: GroupDividesModel,
): string {
  const found = widestAcross(
    dimensions.map(({ dimension, divides }) => ({
      dimension,
      divides: divides.filter((divide) => isShare(catalog, divide)),
    })),
  );
  if (dimensions.length === 0) return own.divides.none(group.short);
  if (found === null) return words.labelled(group.short, own.sections.divides);
  const { indicator, widest } = found;
  const size = Math.abs(widest.divide.gap);
  return own.divides.title(
    group.short,
    { indicator: indicator.name, dimensions: found.dimensions },
    {
      dimension: words.dimension(widest.dimension),
      gap: { value: size, text: numbers.value(size, indicator.decimals) },
      n: widest.divide.n,
      of: widest.divide.of,
    },
  );
}

/** What is said of a dimension: of the share of people that most members are known by; null where none is known. */
function dimensionFinding(
  { catalog, numbers }: Environment<Catalog>,
  own: GroupWords,
  { pair, divides }: DimensionAmong,
): {
  readonly indicator: Indicator;
  readonly years: GroupDivide<Indicator>['years'];
  readonly said: string;
} | null {
  const best = bestKnown(divides.filter((divide) => isShare(catalog, divide)));
  if (best === null) return null;
  const { indicator, ahead, gap, n, of, years } = best;
  const size = Math.abs(gap);
  const said = own.divides.finding(
    pair[0].name,
    pair[1].name,
    ahead,
    { value: size, text: numbers.value(size, indicator.decimals) },
    { n, of },
  );
  return { indicator, years, said };
}

/** The same as a sentence of its own, with its indicator and years. */
export function dimensionSentence(
  environment: Environment<Catalog>,
  own: GroupWords,
  dimension: DimensionAmong,
): string | null {
  const { words } = environment;
  const found = dimensionFinding(environment, own, dimension);
  if (found === null) return null;
  const [from, to] = found.years;
  return `${words.labelled(found.indicator.name, found.said)} (${words.years(String(from), String(to))}).`;
}

/** The divides of a dimension, an indicator a row. */
export function dimensionTable(
  { catalog, words, numbers, base }: Environment<Catalog>,
  own: GroupWords,
  { group }: GroupDividesModel,
  { dimension, pair, divides }: DimensionAmong,
): FigureTable {
  return {
    caption: own.divides.caption(words.dimension(dimension), pair[0].name, pair[1].name),
    columns: [
      words.column.indicator,
      own.divides.base,
      own.divides.gap,
      words.column.unit,
      own.divides.ahead(pair[0].name),
      own.divides.ahead(pair[1].name),
      own.divides.years,
    ].map((each) => ({ head: each })),
    rows: divides.map(({ indicator, n, of, gap, ahead, years }) => ({
      id: indicator.indicator,
      cells: [
        {
          ...head(indicator.short),
          href: href(
            base,
            catalog.language,
            paths.indicator(indicator.indicator),
            `${groupSearch(group.group)}&by=${dimension}`,
          ),
        },
        number(own.of({ n, of })),
        number(numbers.signed(gap, indicator.decimals)),
        text(unitOf(catalog, indicator).symbol),
        number(String(ahead.first)),
        number(String(ahead.second)),
        number(words.years(String(years[0]), String(years[1]))),
      ],
    })),
  };
}

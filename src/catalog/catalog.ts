import type { Language } from './languages.ts';
import type { Tables } from './read.ts';
import type {
  AreaId,
  Direction,
  GroupAverage,
  GroupKind,
  GroupRow,
  IndicatorRow,
  Localised,
  MembershipStatus,
  Redistribution,
  Scale,
} from './types.ts';

export interface Group {
  readonly group: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly short: string;
  /** date of the membership list: a year, a month or a day; in frames in words; left out where nothing that is published says it */
  readonly asOf?: string;
  /** what a reader of the list has to know; left out where there is nothing */
  readonly note?: string;
  /** economies that count in averages */
  readonly members: readonly string[];
  /** listed and left out of averages */
  readonly associates: readonly string[];
  readonly nonRegional: readonly string[];
}

/** An area as figures name it. */
export interface NamedArea {
  readonly area: AreaId;
  readonly name: string;
  readonly short: string;
}

export interface Area extends NamedArea {
  readonly question: string;
}

export interface Unit {
  readonly unit: string;
  readonly name: string;
  readonly symbol: string;
}

export interface Indicator {
  readonly indicator: string;
  readonly area: AreaId;
  readonly name: string;
  readonly short: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly scale: Scale;
  readonly weight: number;
  readonly goalposts: readonly [low: number, high: number];
  readonly toleranceYears: number;
  readonly decimals: number;
  readonly comparableOverTime: boolean;
  readonly groupAverages: readonly GroupAverage[];
  readonly source: string;
  /** parts of the population that it is known of, by sex, age, income, education, residence or work */
  readonly segments: readonly string[];
  /** first and last year with a value, and the newest with at least 80 % of its peak coverage */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly defaultYear: number;
}

export interface Segment {
  readonly segment: string;
  readonly dimension: string;
  readonly name: string;
}

export interface Source {
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly url: string;
  readonly licence: string;
  readonly redistribution: Redistribution;
}

/**
 * What every figure of one language knows, in a page or in a frame: who and when. A frame knows nothing else that all frames
 * would have to load; published for them as `answers/frame/<language>.json`.
 */
export interface CoreCatalog {
  readonly language: Language;
  /** 12 hex digits of the data package's hash */
  readonly version: string;
  /** code → name, in the order of the names in this language */
  readonly economies: Readonly<Record<string, string>>;
  /** in their order of display: pages open with the first */
  readonly groups: readonly Group[];
  /** the group among them that the reader's address makes of others, as it asks for it, and how that is read */
  readonly own?: { readonly asked: string; readonly parsed: ReadGroup };
  /** only areas that have an indicator, in their official order */
  readonly areas: readonly NamedArea[];
  readonly flags: Readonly<Record<string, string>>;
  /** number of the index's method; archived catalogs of method 1 do not say it */
  readonly method?: number;
  /** first and last year of anything; a year chosen on one page is understood on every other */
  readonly years: readonly [first: number, last: number];
  /** years whose overall ranking is stated, ascending, and the newest in which every area has 80 % of its peak number of scored economies */
  readonly scoreYears: readonly number[];
  /** area → the years whose ranking is stated, ascending; archived catalogs do not say them */
  readonly areaYears?: Readonly<Record<string, readonly number[]>>;
  readonly scoreYear: number;
  /** `overall` or an area → the years from which anybody's movement of its score up to `scoreYear` may be stated, ascending */
  readonly changeYears: Readonly<Record<string, readonly number[]>>;
}

/** What is measured, how and by whom. */
export interface CatalogLists {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly segments: readonly Segment[];
  readonly sources: readonly Source[];
}

/**
 * The catalog of any figure: lists that are left out are not known, which is not to say that they are empty. In a frame each
 * list holds what any view of its figure may name.
 */
export interface FrameCatalog extends CoreCatalog, Partial<CatalogLists> {
  /** weighted indicator → its short name, where that alone is known of indicators */
  readonly shortNames?: Readonly<Record<string, string>>;
}

/** The catalog of a figure that names indicators, while all its views have the same sources. */
export type IndicatorCatalog = FrameCatalog & Pick<CatalogLists, 'indicators' | 'units' | 'segments'>;

/** The catalog of a figure that names indicators and sources. */
export type NamingCatalog = CoreCatalog & CatalogLists;

/** How an address's group is read: its code, and what of it names nobody. */
export interface ReadGroup {
  readonly value: string;
  readonly refused?: {
    readonly text: string;
    readonly expected: { readonly kind: 'one of'; readonly choices: readonly string[] };
  };
}

/** What every page of one language needs to name things, all codes resolved. Published as `answers/catalog.<language>.json`. */
export interface Catalog extends CoreCatalog, CatalogLists {
  readonly areas: readonly Area[];
  /** the data version before, where it is published how scores changed since */
  readonly previous?: string;
  /** day of the data version, ISO 8601; left out where the version was not logged */
  readonly dated?: string;
}

/** Years in which an indicator has values, as the build counted them. */
export interface IndicatorYears {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly defaultYear: number;
}

export interface CatalogFacts {
  readonly version: string;
  /** number of the index's method */
  readonly method: number;
  readonly indicatorYears: ReadonlyMap<string, IndicatorYears>;
  /** indicator → the segments that it has values of */
  readonly segmented: ReadonlyMap<string, readonly string[]>;
  readonly scoreYears: readonly number[];
  readonly areaYears: Readonly<Record<string, readonly number[]>>;
  readonly scoreYear: number;
  readonly changeYears: Readonly<Record<string, readonly number[]>>;
}

/**
 * The catalog of one language. Indicators without a value are left out.
 *
 * Names are sorted here, at build time, since collation differs between engines.
 */
export function localise(tables: Tables, language: Language, facts: CatalogFacts): Catalog {
  const in_ = (text: Localised) => text[language];
  const collator = new Intl.Collator(language);
  const economies = [...tables.economies].sort((a, b) => collator.compare(in_(a.name), in_(b.name)));
  const indicators = tables.indicators
    .flatMap((row) => indicatorOf(row, language, facts))
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...indicator }) => indicator);
  const areas = [...tables.areas]
    .sort((a, b) => a.order - b.order)
    .filter((row) => indicators.some((indicator) => indicator.area === row.area))
    .map((row) => ({
      area: row.area,
      name: in_(row.name),
      short: in_(row.short),
      question: in_(row.question),
    }));
  return {
    language,
    version: facts.version,
    economies: Object.fromEntries(economies.map((row) => [row.economy, in_(row.name)])),
    groups: [...tables.groups]
      .sort((a, b) => a.order - b.order)
      .map((row) => ({
        group: row.group,
        kind: row.kind,
        name: in_(row.name),
        short: in_(row.short),
        asOf: row.as_of,
        ...(in_(row.note) !== '' && { note: in_(row.note) }),
        members: listed(tables, row, 'member'),
        associates: listed(tables, row, 'associate'),
        nonRegional: listed(tables, row, 'non-regional'),
      })),
    areas,
    indicators,
    units: tables.units.map((row) => ({ unit: row.unit, name: in_(row.name), symbol: in_(row.symbol) })),
    flags: Object.fromEntries(tables.flags.map((row) => [row.flag, in_(row.name)])),
    segments: tables.segments.map((row) => ({
      segment: row.segment,
      dimension: row.dimension,
      name: in_(row.name),
    })),
    sources: tables.sources.map(({ source, publisher, title, edition, url, licence, redistribution }) => ({
      source,
      publisher,
      title,
      edition,
      url,
      licence,
      redistribution,
    })),
    years: [
      Math.min(...indicators.map(({ firstYear }) => firstYear), ...facts.scoreYears),
      Math.max(...indicators.map(({ lastYear }) => lastYear), ...facts.scoreYears),
    ],
    method: facts.method,
    scoreYears: facts.scoreYears,
    areaYears: facts.areaYears,
    scoreYear: facts.scoreYear,
    changeYears: facts.changeYears,
  };
}

function listed({ memberships }: Tables, { group }: GroupRow, status: MembershipStatus): string[] {
  return memberships
    .filter((membership) => membership.group === group && membership.status === status)
    .map(({ economy }) => economy);
}

function indicatorOf(
  row: IndicatorRow,
  language: Language,
  facts: CatalogFacts,
): readonly (Indicator & { readonly order: number })[] {
  const years = facts.indicatorYears.get(row.indicator);
  if (years === undefined) return [];
  return [
    {
      order: row.order,
      indicator: row.indicator,
      area: row.area,
      name: row.name[language],
      short: row.short[language],
      unit: row.unit,
      direction: row.direction,
      scale: row.scale,
      weight: row.weight,
      goalposts: [row.goalpost_low, row.goalpost_high],
      segments: facts.segmented.get(row.indicator) ?? [],
      toleranceYears: row.tolerance_years,
      decimals: row.decimals,
      comparableOverTime: row.comparable_over_time,
      groupAverages: row.group_averages,
      source: row.source,
      ...years,
    },
  ];
}

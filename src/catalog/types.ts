import type { Language } from './languages.ts';

/**
 * The words of the field, typed. A `…Row` is a line of a table in `data/`, as the file says it;
 * the other types are what pages read: one language, codes resolved.
 */

/** A text in all three languages, as the columns `<name>_en`, `<name>_fr`, `<name>_ar` hold it. */
export type Localised = Readonly<Record<Language, string>>;

/** `data/observations/<area>.csv` exists for each scored area and for `context`, which is never scored. */
export type AreaId = string;

/** The ninth folder of facts: no area, never scored. */
export const CONTEXT = 'context';

export interface EconomyRow {
  /** ISO 3166-1 alpha-3 */
  readonly economy: string;
  readonly iso2: string;
  /** UN M49, three digits with leading zeros; empty for Kosovo */
  readonly m49: string;
  readonly name: Localised;
  /** group ids of `groups.csv` */
  readonly region: string;
  readonly subregion: string;
  readonly income: string;
}

export interface EconomyAliasRow {
  readonly economy: string;
  /** what people type for it beside its names and codes */
  readonly alias: string;
  /** a code is the whole of what is typed; all else is a name */
  readonly kind: string;
}

/** One line for each economy that came after. */
export interface FormerEconomyRow {
  /** code that ISO 3166-1 had for it */
  readonly code: string;
  readonly economy: string;
  readonly name: Localised;
  /** year in which it ended, or was renamed */
  readonly ended: number;
}

/** `own`: of no table, made by a reader's address */
export type GroupKind = 'organisation' | 'classification' | 'region' | 'income' | 'world' | 'own';
export type MembershipStatus = 'member' | 'associate' | 'non-regional';

export interface GroupRow {
  readonly group: string;
  readonly kind: GroupKind;
  /** pages open with the first */
  readonly order: number;
  readonly name: Localised;
  readonly short: Localised;
  /** date of the membership list: a year, a month or a day */
  readonly as_of: string;
  readonly source: string;
  /** what a reader of the list has to know; empty for most */
  readonly note: Localised;
}

export interface MembershipRow {
  readonly group: string;
  readonly economy: string;
  readonly status: MembershipStatus;
}

export interface AreaRow {
  readonly area: AreaId;
  readonly order: number;
  /** official name */
  readonly name: Localised;
  readonly short: Localised;
  /** the question the area answers, in plain words */
  readonly question: Localised;
}

export type Direction = 1 | -1 | 0;
export type Scale = 'linear' | 'log';
export type GroupAverage = 'median' | 'mean' | 'population-weighted';

export interface IndicatorRow {
  /** kebab-case, for ever */
  readonly indicator: string;
  readonly area: AreaId;
  readonly order: number;
  /** plain-language name */
  readonly name: Localised;
  /** fits a chart label */
  readonly short: Localised;
  readonly definition: Localised;
  /** key of `units.csv` */
  readonly unit: string;
  readonly direction: Direction;
  readonly goalpost_low: number;
  readonly goalpost_high: number;
  readonly scale: Scale;
  /** 0: shown, not scored */
  readonly weight: number;
  /** why the weight is 0; empty where it is not */
  readonly weight_reason: Localised;
  readonly tolerance_years: number;
  readonly decimals: number;
  readonly comparable_over_time: boolean;
  readonly group_averages: readonly GroupAverage[];
  /** key of `sources.csv`: where the newest values come from */
  readonly source: string;
  /** people interviewed in an economy and the design effect; absent where no sample is known */
  readonly sample?: Sample;
}

/** A sample survey behind an indicator's values. */
export interface Sample {
  readonly size: number;
  /** how many times the variance is that of a simple random sample */
  readonly designEffect: number;
}

export interface UnitRow {
  readonly unit: string;
  /** full: "% of population" */
  readonly name: Localised;
  /** what stands behind a number: "%", "years", or nothing for an index */
  readonly symbol: Localised;
}

export interface FlagRow {
  /** SDMX CL_OBS_STATUS code; the normal value's flag is blank and has no row */
  readonly flag: string;
  readonly name: Localised;
}

export interface SegmentRow {
  readonly segment: string;
  /** sex, age, income, education, residence, work; `all` for the whole population */
  readonly dimension: string;
  readonly name: Localised;
}

/** Whether a target is one for a group's people taken together, or for each of its economies. */
export type TargetScope = 'group' | 'each';

export interface TargetRow {
  readonly target: string;
  readonly group: string;
  readonly scope: TargetScope;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly name: Localised;
  readonly source: string;
}

export interface InstrumentRow {
  readonly instrument: string;
  readonly area: AreaId;
  readonly order: number;
  readonly name: Localised;
  /** what its rows and their years mean; empty for most */
  readonly note: Localised;
}

export interface PolicyStatusRow {
  readonly status: string;
  readonly order: number;
  readonly name: Localised;
  readonly definition: Localised;
}

/** A law, strategy, institution or system as a publisher lists it. That there is none says nothing. */
export interface PolicyRow {
  readonly economy: string;
  /** key of `instruments.csv` */
  readonly instrument: string;
  /** null: not known */
  readonly year: number | null;
  /** '' where the publisher gives none */
  readonly date: string;
  /** key of `policy-statuses.csv` */
  readonly status: string;
  readonly title: string;
  /** http or https; '' where there is none */
  readonly link: string;
  readonly source: string;
  /** in English */
  readonly note: string;
}

/** A framework of an organisation, under whose pillars the same indicators can be read. */
export interface FrameworkRow {
  readonly framework: string;
  readonly order: number;
  readonly name: Localised;
  readonly organisation: Localised;
  /** year and month of its adoption, or with the day; '' where not known */
  readonly adopted: string;
  /** the years that it speaks of; without an end it is open */
  readonly period: string;
  /** http or https; '' where its wording was not read */
  readonly link: string;
  /** why its pillars are not shown; empty: they are */
  readonly withheld: Localised;
}

export interface FrameworkPillarRow {
  readonly pillar: string;
  /** key of `frameworks.csv` */
  readonly framework: string;
  readonly order: number;
  readonly name: Localised;
  /** whether public data can measure it */
  readonly measurable: Measurable;
  /** what of it cannot be measured, and why; empty for `yes` */
  readonly reason: Localised;
}

export type Measurable = 'yes' | 'partly' | 'no';

/** That an indicator speaks of a pillar. */
export interface FrameworkMappingRow {
  readonly pillar: string;
  readonly indicator: string;
  /** within the pillar; null: the indicator's weight in the index */
  readonly weight: number | null;
}

/** An indicator of what people have or can do, by which economies are compared over time. */
export interface OutcomeRow {
  readonly indicator: string;
}

export type Redistribution = 'open' | 'non-commercial' | 'terms-unclear';

export interface SourceRow {
  readonly source: string;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly url: string;
  readonly licence: string;
  readonly redistribution: Redistribution;
  readonly citation: string;
  readonly retrieved: string;
  readonly next_edition: string;
}

/** One value, as `data/observations/*.csv` and the question `series` say it. */
export interface Observation {
  readonly economy: string;
  readonly indicator: string;
  /** the year that the value describes, not the edition's */
  readonly year: number;
  /** key of `segments.csv`; `total` for the whole population */
  readonly segment: string;
  readonly value: number;
  /** SDMX CL_OBS_STATUS; '' is normal */
  readonly flag: string;
  readonly source: string;
}

export const TOTAL = 'total';

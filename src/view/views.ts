import type { CoreCatalog, FrameCatalog, NamingCatalog } from '../catalog/catalog.ts';
import { CONTEXT } from '../catalog/types.ts';
import { oneGroup } from './groups.ts';
import {
  listOf,
  oneOf,
  type ScoreOf,
  type Sort,
  scoreOf,
  sortBy,
  textUpTo,
  yearBetween,
} from './parameters.ts';

/** Most economies that can be chosen at once: as many as the selection has colours and dashes that can be told apart. */
export const MOST_CHOSEN = 8;

/** What the reader chose on the overview. Everything left out is the page's default. */
export interface OverviewView {
  group: string;
  year: number;
  /** `overall`, an area, or `name` */
  sort: Sort;
  /** the score whose receipt is open */
  receipt: ScoreOf;
  /** first year of the change shown */
  since: number;
}

export interface IndicatorView {
  group: string;
  year: number;
  economies: readonly string[];
  /** the dimension of the divide */
  by: string;
  /** of the table */
  sort: Sort<IndicatorColumn>;
}

export const INDICATOR_COLUMNS = ['rank', 'name', 'value', 'year'] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

export interface AreaView {
  group: string;
  year: number;
  economies: readonly string[];
  /** of the table */
  sort: Sort<AreaColumn>;
  /** first year of the change shown */
  since: number;
}

export const AREA_COLUMNS = ['rank', 'name', 'score'] as const;
export type AreaColumn = (typeof AREA_COLUMNS)[number];

export interface EconomyView {
  group: string;
  year: number;
  /** up to two codes of groups or economies to compare with */
  vs: readonly string[];
  /** the area whose score is taken apart, or `overall` */
  receipt: string;
  /** first year of the change that is explained */
  since: number;
}

/** Ticks beside an economy's own dot: more of them cannot be told apart on one scale. */
export const MOST_COMPARED = 2;

export interface CompareView {
  economies: readonly string[];
  group: string;
  year: number;
  /** whose indicators stand side by side */
  areas: readonly string[];
  /** what is shown over time: `overall`, an area or an indicator */
  show: string;
  /** first year of what is shown over time */
  from: number;
}

/** The page for the reader's own file: the file itself is in no address. */
export interface OwnView {
  group: string;
}

/** What the reader chose on the page about the data. */
export interface AboutDataView {
  /** whose members lack what */
  group: string;
}

/** What the reader chose on the page where the method is taken apart. */
export interface LabView {
  group: string;
  /** whose ranks are followed */
  economies: readonly string[];
  /** see `readRecipe` */
  recipe: string;
  /** that lie over each other: see `readRecipes` */
  recipes: string;
}

/** As long as the longest address that browsers and servers take. */
export const LONGEST_RECIPE = 8_000;

/** What the pages of scores show beside what their figures have in frames. */
export interface Lensed {
  /** see `readLens` */
  lens: string;
}

/** Longer than any framework with any of its pillars. */
const LONGEST_LENS = 60;

export function withLens<P extends object>(parameters: P) {
  return { ...parameters, lens: textUpTo(LONGEST_LENS) };
}

/** What the page of comparisons shows beside what its figures have in frames. */
export interface WithGroups {
  /** see `readGroupList` */
  groups: string;
}

/** Six groups, each of several codes and with a name. */
const LONGEST_GROUPS = 1_000;

export function withGroups<P extends object>(parameters: P) {
  return { ...parameters, groups: textUpTo(LONGEST_GROUPS) };
}

export function overviewParameters(catalog: CoreCatalog) {
  return {
    group: oneGroup(catalog),
    year: yearBetween(...catalog.years),
    sort: sortBy(['overall', 'name', ...catalog.areas.map(({ area }) => area)]),
    receipt: scoreOf(Object.keys(catalog.economies), ['overall', ...catalog.areas.map(({ area }) => area)]),
    since: yearBetween(...catalog.years),
  };
}

/** What the reader chose on the page of a group; whose it is, the address of a group of the data says itself. */
export interface GroupPageView extends Lensed {
  group: string;
}

export function groupPageParameters(catalog: CoreCatalog) {
  return withLens({ group: oneGroup(catalog) });
}

export function aboutDataParameters(catalog: CoreCatalog) {
  return { group: oneGroup(catalog) };
}

export function indicatorParameters(catalog: NamingCatalog) {
  return {
    group: oneGroup(catalog),
    year: yearBetween(...catalog.years),
    economies: listOf(Object.keys(catalog.economies), MOST_CHOSEN),
    by: oneOf([...new Set(catalog.segments.map(({ dimension }) => dimension))]),
    sort: sortBy(INDICATOR_COLUMNS),
  };
}

export function areaParameters(catalog: CoreCatalog) {
  return {
    group: oneGroup(catalog),
    year: yearBetween(...catalog.years),
    economies: listOf(Object.keys(catalog.economies), MOST_CHOSEN),
    sort: sortBy(AREA_COLUMNS),
    since: yearBetween(...catalog.years),
  };
}

export function economyParameters(catalog: CoreCatalog, economy: string) {
  const others = Object.keys(catalog.economies).filter((other) => other !== economy);
  return {
    group: oneGroup(catalog),
    year: yearBetween(...catalog.years),
    vs: listOf([...catalog.groups.map(({ group }) => group), ...others], MOST_COMPARED),
    receipt: oneOf(['overall', ...catalog.areas.map(({ area }) => area)]),
    since: yearBetween(...catalog.years),
  };
}

export function labParameters(catalog: CoreCatalog) {
  return {
    group: oneGroup(catalog),
    economies: listOf(Object.keys(catalog.economies), MOST_CHOSEN),
    recipe: textUpTo(LONGEST_RECIPE),
    recipes: textUpTo(LONGEST_RECIPE),
  };
}

export function ownParameters(catalog: CoreCatalog) {
  return { group: oneGroup(catalog) };
}

export function compareParameters(catalog: FrameCatalog) {
  const areas = catalog.areas.map(({ area }) => area);
  return {
    economies: listOf(Object.keys(catalog.economies), MOST_CHOSEN),
    group: oneGroup(catalog),
    year: yearBetween(...catalog.years),
    areas: listOf([...areas, CONTEXT], areas.length + 1),
    show: oneOf(['overall', ...areas, ...(catalog.indicators ?? []).map(({ indicator }) => indicator)]),
    from: yearBetween(...catalog.years),
  };
}

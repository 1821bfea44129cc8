import type { AnswerSource } from '../../answers/paths.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';

/** `answers/shorts/<language>.json`: weighted indicator → its short name. */
export type ShortNames = Readonly<Record<string, string>>;

/** Where the short names of weighted indicators are published. */
export function shortNamesPath(language: string): string {
  return `answers/shorts/${language}.json`;
}

/** Weighted indicator → its short name. */
export function shortNamesOf({ indicators }: Catalog): ShortNames {
  return Object.fromEntries(
    indicators.filter(({ weight }) => weight > 0).map(({ indicator, short }) => [indicator, short]),
  );
}

/** What is not known of an indicator that is only named. */
const REST: Omit<Indicator, 'indicator' | 'short'> = {
  area: '',
  name: '',
  unit: '',
  direction: 0,
  scale: 'linear',
  weight: 0,
  goalposts: [0, 0],
  toleranceYears: 0,
  decimals: 0,
  comparableOverTime: false,
  groupAverages: [],
  source: '',
  segments: [],
  firstYear: 0,
  lastYear: 0,
  defaultYear: 0,
};

/** For figures that say which indicators a score lacks: their short names, where the catalog of a frame has none of them. */
export async function withShortNames(environment: Environment, source: AnswerSource): Promise<Environment> {
  const { catalog } = environment;
  if (catalog.indicators.length > 0) return environment;
  const names = await source.published<ShortNames>(shortNamesPath(catalog.language));
  const indicators = Object.entries(names).map(([indicator, short]) => ({ ...REST, indicator, short }));
  return { ...environment, catalog: { ...catalog, indicators } };
}

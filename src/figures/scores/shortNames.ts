import type { AnswerSource } from '../../answers/paths.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';

/** `answers/shorts/<language>.json`: weighted indicator → its short name. */
export type Shorts = Readonly<Record<string, string>>;

export function shortsPath(language: string): string {
  return `answers/shorts/${language}.json`;
}

export function shortsOf({ indicators }: Catalog): Shorts {
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
export async function withShorts(environment: Environment, source: AnswerSource): Promise<Environment> {
  const { catalog } = environment;
  if (catalog.indicators.length > 0) return environment;
  const shorts = await source.published<Shorts>(shortsPath(catalog.language));
  const indicators = Object.entries(shorts).map(([indicator, short]) => ({ ...REST, indicator, short }));
  return { ...environment, catalog: { ...catalog, indicators } };
}

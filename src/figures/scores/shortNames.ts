import type { AnswerSource } from '../../answers/paths.ts';
import type { Catalog } from '../../catalog/catalog.ts';
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

/** For figures that say which indicators a score lacks: the environment with their short names, read where it has none. */
export async function withShortNames(environment: Environment, source: AnswerSource): Promise<Environment> {
  const { catalog } = environment;
  if (catalog.indicators !== undefined) return environment;
  const shortNames = await source.published<ShortNames>(shortNamesPath(catalog.language));
  return { ...environment, catalog: { ...catalog, shortNames } };
}

import { askedAt, isMissing, newestAt } from '../../../src/answers/newest.ts';
import type { AnswerSource } from '../../../src/answers/paths.ts';
import { answerPaths } from '../../../src/answers/paths.ts';
import { type PublishedValues, unpackSeries } from '../../../src/answers/published.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { hasValue } from '../../../src/figures/economy/facts.ts';
import { allFigures } from '../../../src/figures/find.ts';
import type { FigureRef } from '../../../src/figures/ref.ts';
import type { FigureView } from '../../../src/view/figureView.ts';
import type { Environment } from '../../../src/words/environment.ts';
import { type Contradiction, checkSurface } from './check.ts';
import { economyModelOf, surfaceOf } from './surfaces.ts';

/** What a walk compared, and every contradiction that it found. */
export interface Walked {
  readonly figures: number;
  readonly numbers: number;
  readonly drawn: number;
  /** values that two surfaces state */
  readonly shared: number;
  readonly wrong: readonly (Omit<Contradiction, 'kind'> & { readonly kind: string })[];
}

/** A figure in a view. */
export type Stop = readonly [ref: FigureRef, view: Partial<FigureView>];

/** Every figure of the site for every organisation and class of the UN; those of an economy's divides are of no group. */
export function allStops(catalog: Catalog, isPublished: (path: string) => boolean): Stop[] {
  const groups = catalog.groups
    .filter(({ kind }) => kind === 'organisation' || kind === 'classification')
    .map(({ group }) => group);
  return allFigures(catalog, isPublished).flatMap((ref) =>
    ref.kind === 'divides' ? [[ref, {}] as const] : groups.map((group) => [ref, { group }] as const),
  );
}

/** Goes to figures, and compares what each says with what it shows, and with what others say of the same thing. */
export async function walkClaims(
  environment: Environment<Catalog>,
  source: AnswerSource,
  stops: readonly Stop[],
): Promise<Walked> {
  const wrong: Walked['wrong'][number][] = [];
  const values = new Map<string, { readonly value: number; readonly figure: string }>();
  let [numbers, drawn, shared] = [0, 0, 0];
  for (const [ref, view] of stops) {
    const surface = await surfaceOf(environment, source, ref, view);
    const checked = checkSurface(environment, surface);
    numbers += checked.numbers;
    drawn += checked.drawn;
    for (const each of checked.wrong) wrong.push(each);
    const figure = `${environment.catalog.language}/${surface.figure.page} ${ref.kind}`;
    for (const row of surface.rows?.file.rows() ?? []) {
      // What a fitted line is of stands in its name; groups differ in whom a chosen year's median is of.
      const key = [row.economy, row.indicator, row.economy_name, row.year, row.year_requested, row.segment];
      const id = key.join(' ');
      const before = values.get(id);
      if (before === undefined) values.set(id, { value: Number(row.value), figure });
      else {
        shared += 1;
        if (!isClose(before.value, Number(row.value))) {
          const said = `${id}: ${row.value}, and ${before.value} in ${before.figure}`;
          wrong.push({ kind: 'two figures state different values of the same thing', figure, said });
        }
      }
    }
  }
  return { figures: stops.length, numbers, drawn, shared, wrong };
}

/** Scores over time come with two decimals, and so do medians of them: rounded once more than those of a year. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 0.011 + 1e-5 * Math.abs(a);

/** An economy's page, its indicators side by side and its receipts take the same value of an indicator, with the same year. */
export async function walkNewest(
  environment: Environment<Catalog>,
  source: AnswerSource,
  economies: readonly string[],
): Promise<Walked> {
  const { catalog } = environment;
  const wrong: Walked['wrong'][number][] = [];
  let shared = 0;
  for (const economy of economies) {
    const model = await economyModelOf({ environment, source, of: economy, view: {} });
    const values = unpackSeries(await source.published<PublishedValues>(answerPaths.values(economy)));
    for (const fact of model.facts.flatMap(({ facts }) => facts)) {
      const { indicator } = fact;
      const own = values.get(indicator.indicator) ?? [];
      const beside = newestAt(own, askedAt(indicator, catalog.scoreYear), indicator.toleranceYears);
      const counted = newestAt(own, catalog.scoreYear, indicator.toleranceYears);
      const stated = hasValue(fact) ? fact.newest : null;
      for (const [where, other] of [
        ['side by side', beside],
        ['a receipt', counted],
      ] as const) {
        if (isMissing(other)) continue;
        shared += 1;
        if (stated?.value !== other.value || stated.year !== other.year) {
          const said = `${indicator.indicator}: ${stated?.value} (${stated?.year}), ${where} ${other.value} (${other.year})`;
          wrong.push({
            kind: 'two surfaces state different newest values',
            figure: `economies/${economy}/`,
            said,
          });
        }
      }
    }
  }
  return { figures: economies.length, numbers: 0, drawn: 0, shared, wrong };
}

/** Several walks as one. */
export function together(walks: readonly Walked[]): Walked {
  const sum = (of: (walked: Walked) => number) => walks.reduce((all, walked) => all + of(walked), 0);
  return {
    figures: sum(({ figures }) => figures),
    numbers: sum(({ numbers }) => numbers),
    drawn: sum(({ drawn }) => drawn),
    shared: sum(({ shared }) => shared),
    wrong: walks.flatMap(({ wrong }) => wrong),
  };
}

/** How many of each kind were found, and the first of each. */
export function byKind({ wrong }: Walked): readonly { kind: string; n: number; first: string }[] {
  const kinds = new Map<string, { n: number; first: string }>();
  for (const { kind, figure, said } of wrong) {
    const known = kinds.get(kind);
    kinds.set(kind, { n: (known?.n ?? 0) + 1, first: known?.first ?? `${figure}: ${said}` });
  }
  return [...kinds].map(([kind, found]) => ({ kind, ...found }));
}

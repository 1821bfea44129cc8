import { isMissing } from '../../answers/newest.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { type EconomyAnswer, type PublishedValues, unpackSeries } from '../../answers/published.ts';
import type { CoreCatalog, NamingCatalog } from '../../catalog/catalog.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { FigureView } from '../../view/figureView.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, FigureRows, ReadFigure } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import { indicatorSources, sourcesOf } from '../sources.ts';
import type { Compared } from './model.ts';
import { carriedBy, readCompared, shared, type View } from './read.ts';
import { SideTable } from './SideTable.tsx';
import { type SideModel, sideModel } from './sideModel.ts';
import { listed, nameOf } from './words.ts';

/** The newest values of several economies, an indicator a row. */
export const read: ReadFigure<NamingCatalog> = async (environment, source, _, view) => {
  const { catalog } = environment;
  const compared = await readCompared(environment, source, view);
  const answers = await Promise.all(
    compared.economies.map((economy) => readValues(catalog, source, economy, compared.year)),
  );
  const model = sideModel(catalog, compared, answers, view.areas);
  return sideBySideFigure(environment, { compared, model, view });
};

/** An economy's values: in the default year the newest ones alone, which is all that is shown then. */
async function readValues(
  { scoreYear }: CoreCatalog,
  { published }: AnswerSource,
  economy: string,
  year: number,
): Promise<Pick<EconomyAnswer, 'values'>> {
  const path = year === scoreYear ? answerPaths.values(economy) : answerPaths.pastValues(economy);
  return { values: unpackSeries(await published<PublishedValues>(path)) };
}

interface Given {
  readonly compared: Compared;
  readonly model: SideModel;
  readonly view: View & Partial<Pick<FigureView, 'areas'>>;
}

/** @param given the values side by side, and the view that they were asked for in */
export function sideBySideFigure(
  environment: Environment<NamingCatalog>,
  { compared, model, view }: Given,
): Figure {
  const { catalog, words } = environment;
  const { group, year, economies, areas } = view;
  const { rows, scoredOnly, decided } = model;
  const measure = scoredOnly ? words.compare.scoredRows : words.compare.allRows;
  const title = sideTitle(environment, model);
  const carried = carriedBy(catalog, view);
  return {
    ref: { kind: 'sidebyside', of: OVERALL },
    ...shared(environment, compared, { group, year, economies, areas }),
    // Of a group there is only who was chosen out of it.
    groups: compared.byDefault ? [compared.group] : [],
    title,
    measure: measure(rows.length, String(compared.year)),
    summary: title,
    notes: decided > 0 ? [words.compare.bestNote] : [],
    sources: sourcesOf(
      catalog,
      rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (isMissing(value) ? [] : [value.source]))),
    ),
    // Every indicator can be asked for.
    names: {
      indicators: catalog.indicators.map(({ indicator }) => indicator),
      // What fills an indicator's gaps is another indicator's own data set.
      sources: indicatorSources(catalog, catalog.indicators).map(({ source }) => source),
    },
    drawing: {
      fits: 'text',
      at: () => <SideTable environment={environment} model={model} title={title} carried={carried} />,
    },
  };
}

/** Who has the best value most often. */
function sideTitle(environment: Environment<NamingCatalog>, { bests, decided }: SideModel): string {
  const { words } = environment;
  const [first] = bests;
  if (first === undefined || decided === 0) return words.compare.sideBySide;
  const most = bests.filter(({ n }) => n === first.n).map(({ economy }) => nameOf(environment, economy));
  return words.compare.bestOften(listed(environment, most), first.n, decided);
}

/** The values as a file; the figure is their table itself. */
export function sideBySideRows(
  { catalog }: Environment<NamingCatalog>,
  { year }: Compared,
  model: SideModel,
): FigureRows {
  return {
    table: null,
    file: {
      name: `meridian-compare-${model.economies.join('-')}-indicators-${year}`,
      rows: () =>
        model.rows.flatMap(({ indicator, cells }) =>
          cells.flatMap(({ economy, value }) =>
            isMissing(value) ? [] : [downloadRow(catalog, indicator, economy, value)],
          ),
        ),
    },
  };
}

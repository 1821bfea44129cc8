import { directionOf } from '../../catalog/languages.ts';
import { MatrixChart } from '../../charts/matrix/Chart.tsx';
import { layoutMatrix } from '../../charts/matrix/layout.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import { isWhole } from '../../words/numbers.ts';
import { classMeanings } from '../colours.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { knownScoreSources } from '../sources.ts';
import { type MatrixLinks, matrixData } from './matrixData.ts';
import { type Given, overviewSearch, readScores, shared } from './read.ts';
import { aboveWorldTitle, overviewLead, scoresNotes, spokenColumn } from './words.ts';

/** A row's height in print, in pixels: the members of the largest organisation fit on one A4 page. */
const ON_PAPER = 10.5;

/** The scores of a group's members, by area; its links lead to the overview. */
export const read: ReadFigure = async (given, source, _, asked) => {
  const { environment, model, view } = await readScores(given, source, asked, true);
  const { catalog, base } = environment;
  const here = href(base, catalog.language, paths.overview);
  return matrixFigure(
    environment,
    { model, view },
    {
      sortHref: (sort) => `${here}${overviewSearch(catalog, view, { sort })}`,
      receiptHref: (economy, column) =>
        `${here}${overviewSearch(catalog, view, { receipt: { economy, column } })}`,
    },
  );
};

/** The scores of a group's members, by area: a row each, a cell an area, medians on top. */
export function matrixFigure(environment: Environment, given: Given, links: MatrixLinks): Figure {
  const { catalog, words } = environment;
  const { model, view } = given;
  const { group, year } = view;
  const title = aboveWorldTitle(environment, model);
  const summary = overviewLead(environment, model) ?? title;
  const carried = overviewSearch(catalog, { group, year });
  const data = matrixData(environment, model, { ...links, carried });
  const direction = directionOf(catalog.language);
  return {
    ...shared(environment, given, 'matrix'),
    title,
    measure: words.overview.measure(spokenColumn(model), String(model.year)),
    summary,
    notes: [
      ...scoresNotes(environment, model),
      ...(model.rows.some(({ cells }) => cells.some(({ score }) => score !== null && !isWhole(score)))
        ? [words.score.boundary]
        : []),
    ],
    sources: knownScoreSources(catalog),
    key: classMeanings(environment),
    ...(model.apart !== null && { keyNote: words.ranges.marks }),
    drawing: {
      fits: 'redrawn',
      rows: data.rows.length,
      at: (width, { id, paper = false, few = (rows) => rows }) => (
        <MatrixChart
          id={`${id}-${width}`}
          title={title}
          summary={summary}
          geometry={layoutMatrix(
            { ...data, rows: few(data.rows) },
            { width, direction, ...(paper && { rowHeight: ON_PAPER }) },
          )}
        />
      ),
    },
  };
}

import type { YearValue } from '../../answers/newest.ts';
import { joinedChanges, seriesOfHistory } from '../../answers/overTime.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import {
  type PublishedChanges,
  type PublishedHistory,
  type PublishedSeries,
  type PublishedStanding,
  unpackSeries,
} from '../../answers/published.ts';
import type { NamingCatalog, Source } from '../../catalog/catalog.ts';
import { TrendChart } from '../../charts/trend/Chart.tsx';
import { layoutTrend } from '../../charts/trend/layout.ts';
import type { DownloadRow } from '../../export/csv.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { FigureView } from '../../view/figureView.ts';
import { QUOTED } from '../../view/parameters.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, FigureRows, ReadFigure } from '../figure.ts';
import { downloadRow } from '../rows.ts';
import { changesOf } from '../scores/read.ts';
import { scoreRow } from '../scores/rows.ts';
import { scoreSources, sourcesOf } from '../sources.ts';
import { yearsTable } from '../yearsTable.ts';
import type { Compared } from './model.ts';
import { overTimeData } from './overTimeData.ts';
import { type Lines, type OverTimeModel, overTimeModel, type Shown, shownIn } from './overTimeModel.ts';
import { formatShown, overTimeMeasure, overTimeNotes, overTimeTitle, shownName } from './overTimeWords.ts';
import { readCompared, shared, type View } from './read.ts';
import { nameOf } from './words.ts';

/** One measure of several economies over the years: the overall score, an area's, or an indicator. */
export const read: ReadFigure<NamingCatalog> = async (environment, source, _, view) => {
  const { catalog } = environment;
  const shown = shownIn(catalog, view.show);
  const [compared, lines] = await Promise.all([
    readCompared(environment, source, view),
    readSeries(source, shown),
  ]);
  const changes = await readChanges(catalog, source, compared, { shown, from: view.from });
  const model = overTimeModel(compared, { shown, ...lines, changes }, view.from);
  return overTimeFigure(environment, { compared, model, view });
};

async function readSeries(
  { published }: AnswerSource,
  shown: Shown,
): Promise<Pick<Lines, 'series' | 'renewed'>> {
  if (shown.kind === 'indicator') {
    const path = answerPaths.series(shown.indicator.indicator);
    return { series: unpackSeries(await published<PublishedSeries>(path)) };
  }
  const history = await published<PublishedHistory>(answerPaths.history(shown.column));
  return { series: seriesOfHistory(history), renewed: history.renewed };
}

/** What is known of each of so many economies weighs less than everybody's changes. */
const FEW = 5;

/** How the economies' scores changed; null of an indicator, and where there are none to compare with. */
async function readChanges(
  catalog: NamingCatalog,
  source: AnswerSource,
  { economies, year }: Compared,
  { shown, from }: { readonly shown: Shown; readonly from: number | undefined },
): Promise<PublishedChanges | null> {
  if (shown.kind === 'indicator') return null;
  const { column } = shown;
  if (column !== OVERALL || from !== undefined || economies.length > FEW) {
    return changesOf(catalog, source, year, { column, since: from });
  }
  const known = await Promise.all(
    economies.map((economy) => source.published<PublishedStanding>(answerPaths.standing(economy))),
  );
  return joinedChanges(known.flatMap(({ changes }) => changes[year] ?? []));
}

interface Given {
  readonly compared: Compared;
  readonly model: OverTimeModel;
  readonly view: View & Partial<Pick<FigureView, 'show' | 'from'>>;
}

/** @param given the values over time, and the view that they were asked for in */
export function overTimeFigure(
  environment: Environment<NamingCatalog>,
  { compared, model, view }: Given,
): Figure {
  const { catalog } = environment;
  const { group, year, economies, show, from } = view;
  const isKnown = show === idOf(model.shown);
  const known = { group, year, economies, show: isKnown ? show : undefined, from };
  const { groups, page, instead } = shared(environment, compared, known);
  const title = overTimeTitle(environment, model);
  const notes = overTimeNotes(environment, model);
  const data = overTimeData(environment, model);
  return {
    ref: { kind: 'overtime', of: OVERALL },
    groups,
    page,
    title,
    measure: overTimeMeasure(environment, model),
    summary: title,
    notes,
    sources: sourcesBehind(catalog, model),
    // Any indicator can be asked for.
    names: {
      indicators: catalog.indicators.map(({ indicator }) => indicator),
      sources: catalog.sources.map(({ source }) => source),
    },
    instead:
      [instead, insteadOfMeasure(environment, model, show), insteadOfFrom(environment, model, from)]
        .filter((sentence) => sentence !== null)
        .join(' ') || null,
    drawing:
      data.series.length === 0
        ? null
        : {
            fits: 'redrawn',
            at: (width, { id, still }) => (
              <TrendChart
                id={`${id}-${width}`}
                title={title}
                summary={notes.join(' ')}
                geometry={layoutTrend(data, { width })}
                still={still}
              />
            ),
          },
  };
}

/** What is shown, as an address says it. */
function idOf(shown: Shown): string {
  return shown.kind === 'indicator' ? shown.indicator.indicator : shown.column;
}

function sourcesBehind(catalog: NamingCatalog, { shown, series, economies }: OverTimeModel): Source[] {
  if (shown.kind === 'scores') return scoreSources(catalog, shown.column);
  return sourcesOf(
    catalog,
    economies.flatMap((economy) => (series.get(economy) ?? []).map(({ source }) => source)),
  );
}

/** That there is no such score or indicator as the one asked for; null where there is, or none was asked for. */
function insteadOfMeasure(
  { words }: Environment<NamingCatalog>,
  { shown }: OverTimeModel,
  asked: string | undefined,
): string | null {
  return asked === undefined || asked === idOf(shown)
    ? null
    : words.notice.invalidValue('show', asked.slice(0, QUOTED), words.notice.expectedCode);
}

/** That the first year asked for comes after the last one; null where it does not, or none was asked for. */
export function insteadOfFrom(
  { words }: Environment<NamingCatalog>,
  { to }: OverTimeModel,
  asked: number | undefined,
): string | null {
  return asked === undefined || asked <= to ? null : words.compare.fromAfter(String(asked), String(to));
}

/** The lines in rows: a year each, newest first; the file has the group's median and the changes, too. */
export function overTimeRows(environment: Environment<NamingCatalog>, model: OverTimeModel): FigureRows {
  const { words } = environment;
  const { shown, series, economies, group, medians } = model;
  const format = formatShown(environment, shown);
  const what = shown.kind === 'indicator' ? idOf(shown) : `score-${shown.column}`;
  return {
    table: yearsTable(words, overTimeMeasure(environment, model), [
      ...economies.map((economy) => ({
        name: nameOf(environment, economy),
        values: new Map(
          (series.get(economy) ?? []).map(({ year, value, flag }) => [
            year,
            `${format(value)}${flag === '' ? '' : ` ${flag}`}`,
          ]),
        ),
      })),
      {
        name: words.indicator.average('median', group.short),
        values: new Map(medians.map(({ year, median }) => [year, format(median)])),
      },
    ]),
    file: {
      name: `meridian-compare-${economies.join('-')}-${what}`,
      rows: () => fileRows(environment, model),
    },
  };
}

/** How scores changed, as the title and the notes say. */
function gainRows(environment: Environment<NamingCatalog>, model: OverTimeModel): DownloadRow[] {
  const { shown, gains, gainYears } = model;
  if (shown.kind === 'indicator' || gainYears === null) return [];
  const unit = environment.words.area.movers.change;
  const column = { column: `change-${shown.column}`, name: shownName(environment, shown) };
  return gains.map(({ economy, points: value }) => ({
    ...scoreRow(environment, column, {
      economy,
      name: nameOf(environment, economy),
      year: gainYears[1],
      value,
    }),
    unit,
  }));
}

function fileRows(environment: Environment<NamingCatalog>, model: OverTimeModel): DownloadRow[] {
  const { catalog, words } = environment;
  const { shown, series, economies, group, medians } = model;
  const rowOf = (economy: string, name: string, value: YearValue): DownloadRow =>
    shown.kind === 'indicator'
      ? { ...downloadRow(catalog, shown.indicator, economy, { ...value, lag: 0 }), economy_name: name }
      : scoreRow(
          environment,
          { column: shown.column, name: shownName(environment, shown) },
          { economy, name, year: value.year, value: value.value },
        );
  const source = shown.kind === 'indicator' ? shown.indicator.source : '';
  const medianName = words.indicator.average('median', group.short);
  return [
    ...economies.flatMap((economy) =>
      (series.get(economy) ?? []).map((value) => rowOf(economy, nameOf(environment, economy), value)),
    ),
    ...medians.map(({ year, median }) =>
      rowOf(group.group, medianName, { year, value: median, flag: '', source }),
    ),
    ...gainRows(environment, model),
  ];
}

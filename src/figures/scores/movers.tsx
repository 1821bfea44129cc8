import { type Movers, moversOf } from '../../answers/movers.ts';
import { CHANGE_YEARS, type PublishedChanges, type PublishedScores } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { CoreCatalog, Source } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { byName, groupOf } from '../../catalog/members.ts';
import { ArrowsChart } from '../../charts/arrows/Chart.tsx';
import { layoutArrows } from '../../charts/arrows/layout.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type AreaView, areaParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { readChangeSources } from '../sources.ts';
import { moversData } from './moversData.ts';
import { moversNotes, moversTitle, type OfGroup, sinceInstead } from './moversWords.ts';
import { changesOf, insteadOf, NO_NAMES, scoresOf } from './read.ts';
import { columnName } from './receipt.ts';

/** How members' scores changed between two years. */
export interface MoversModel extends OfGroup {
  /** first and last year */
  readonly from: number;
  readonly to: number;
  /** the year has another to compare with */
  readonly isCompared: boolean;
  /** null where nobody's change is known */
  readonly movers: Movers | null;
  /** of the last year: where changes led to */
  readonly scores: PublishedScores;
}

/** What a figure of changes is made of. */
export interface GivenMovers {
  readonly model: MoversModel;
  /** data sets behind the values compared */
  readonly sources: readonly Source[] | null;
  /** as asked for */
  readonly view: { readonly [Key in 'group' | 'year' | 'since']?: AreaView[Key] | undefined };
}

/** Whose score of an area, or overall, changed most. */
export const read: ReadFigure = async (environment, source, column, view) => {
  const { catalog } = environment;
  const { group, year, since } = view;
  const to = publishedYear(catalog, year, column);
  const among = groupOf(catalog, group);
  const [changes, scores] = await Promise.all([
    changesOf(catalog, source, to, { column, since }),
    scoresOf(catalog, source, among.group, to),
  ]);
  const subject = { group: among, column, columnName: columnName(environment, column) };
  return moversFigure(environment, {
    model: moversModel(catalog, { changes, scores }, subject),
    sources: await readChangeSources(catalog, source, changes, column),
    view: { group, year, since },
  });
};

/** Answers of the last year. */
export interface MoversAnswers {
  /** null where there is no year to compare with */
  readonly changes: PublishedChanges | null;
  readonly scores: PublishedScores;
}

/** How members' scores in a column changed up to a year. */
export function moversModel(
  catalog: CoreCatalog,
  { changes, scores }: MoversAnswers,
  subject: OfGroup,
): MoversModel {
  const { group, column } = subject;
  const movers = changes === null ? null : moversOf(changes, byName(catalog, group.members), column);
  return {
    ...subject,
    from: changes?.from ?? scores.year - CHANGE_YEARS,
    to: scores.year,
    isCompared: changes !== null,
    movers,
    scores,
  };
}

/** Whose score changed most: an arrow each from then to now; nothing is drawn where no change is known. */
export function moversFigure(environment: Environment, given: GivenMovers): Figure {
  const { catalog, words } = environment;
  const { model, view, sources } = given;
  const { movers, columnName } = model;
  const measure = words.area.movers.measure(columnName, String(model.from), String(model.to));
  const common = { ...shared(environment, given), sources };
  if (movers === null) {
    const [from, to] = [String(model.from), String(model.to)];
    const why = model.isCompared
      ? words.area.movers.tooFew(model.group.short, columnName, from, to)
      : words.area.movers.noEarlier(from);
    return {
      ...common,
      title: words.area.movers.heading,
      measure,
      summary: why,
      notes: [why],
      drawing: null,
    };
  }
  const title = moversTitle(environment, movers, model);
  const { group, year } = view;
  const carried = formatView<AreaView>(areaParameters(catalog), { group, year });
  const data = moversData(environment, { ...model, movers }, carried);
  const direction = directionOf(catalog.language);
  return {
    ...common,
    title,
    measure,
    summary: title,
    notes: moversNotes(environment, movers),
    beyond: words.score.whyMoved(String(movers.from), String(movers.to)),
    drawing: {
      fits: 'redrawn',
      at: (width, { id, paper = false, still = false }) => (
        <ArrowsChart
          id={`${id}-${width}`}
          title={title}
          summary={measure}
          still={still}
          geometry={layoutArrows(data, { width, direction, paper, still })}
        />
      ),
    },
  };
}

function shared(
  environment: Environment,
  { model, view: { group: wanted, year, since } }: GivenMovers,
): Pick<Figure, 'ref' | 'groups' | 'page' | 'names' | 'instead'> {
  const { catalog, words } = environment;
  const { group, column, from, to, isCompared } = model;
  const view = { group: wanted, year, since };
  return {
    ref: { kind: 'movers', of: column },
    groups: [group],
    page: `${column === OVERALL ? paths.overview : paths.area(column)}${formatView<AreaView>(areaParameters(catalog), view)}`,
    names: NO_NAMES,
    instead:
      insteadOf(environment, year, to, words.notice.noRanking(String(year))) ??
      (isCompared ? sinceInstead(environment, model, since, from) : null),
  };
}

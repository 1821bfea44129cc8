import { type Movers, moversOf } from '../../answers/movers.ts';
import { CHANGE_YEARS, type PublishedChanges } from '../../answers/published.ts';
import { publishedYear } from '../../answers/years.ts';
import type { CoreCatalog, Source } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { byName, groupOf } from '../../catalog/members.ts';
import { RankingChart } from '../../charts/ranking/Chart.tsx';
import { layoutRanking } from '../../charts/ranking/layout.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type AreaView, areaParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { readChangeSources } from '../sources.ts';
import { moversData } from './moversData.ts';
import { moversMeasure, moversNotes, moversTitle, type OfGroup, sinceInstead } from './moversWords.ts';
import { changesOf, insteadOf, NO_NAMES } from './read.ts';
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
  const changes = await changesOf(catalog, source, to, { column, since });
  const subject = { group: groupOf(catalog, group), column, columnName: columnName(environment, column) };
  return moversFigure(environment, {
    model: moversModel(catalog, changes, to, subject),
    sources: await readChangeSources(catalog, source, changes, column),
    view: { group, year, since },
  });
};

/**
 * How members' scores in a column changed up to a year.
 *
 * @param changes null where there is no year to compare with
 */
export function moversModel(
  catalog: CoreCatalog,
  changes: PublishedChanges | null,
  year: number,
  subject: OfGroup,
): MoversModel {
  const { group, column } = subject;
  const movers = changes === null ? null : moversOf(changes, byName(catalog, group.members), column);
  return {
    ...subject,
    from: changes?.from ?? year - CHANGE_YEARS,
    to: year,
    isCompared: changes !== null,
    movers,
  };
}

/** Whose score changed most: the first and the last as bars of points from zero; nothing is drawn where no change is known. */
export function moversFigure(environment: Environment, given: GivenMovers): Figure {
  const { catalog, words } = environment;
  const { model, view, sources } = given;
  const { movers, columnName } = model;
  const common = { ...shared(environment, given), sources };
  if (movers === null) {
    const [from, to] = [String(model.from), String(model.to)];
    const why = model.isCompared
      ? words.area.movers.tooFew(model.group.short, columnName, from, to)
      : words.area.movers.noEarlier(from);
    return {
      ...common,
      title: words.area.movers.heading,
      measure: words.area.movers.measureAll(columnName, from, to),
      summary: why,
      notes: [why],
      drawing: null,
    };
  }
  const title = moversTitle(environment, movers, model);
  const measure = moversMeasure(environment, movers, model);
  const { group, year } = view;
  const carried = formatView<AreaView>(areaParameters(catalog), { group, year });
  const data = moversData(environment, movers, carried);
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
      at: (width, { id }) => (
        <RankingChart
          id={`${id}-${width}`}
          title={title}
          summary={measure}
          geometry={layoutRanking(data, { width, direction })}
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

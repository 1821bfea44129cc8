import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newestWellCovered } from '../../src/answers/coverage.ts';
import { HELD_PATH } from '../../src/answers/held.ts';
import { LENSES_PATH } from '../../src/answers/lenses.ts';
import { LEVEL_THEN_PATH } from '../../src/answers/levels.ts';
import { movementIn } from '../../src/answers/movement.ts';
import { NAMES_PATH } from '../../src/answers/names.ts';
import {
  type IndicatorAbout,
  newestOf,
  type PublishedSeries,
  packSeries,
  type SeriesRow,
  unpackSeries,
} from '../../src/answers/published.ts';
import { publishReasons } from '../../src/answers/reasons.ts';
import { publishRises } from '../../src/answers/rises.ts';
import { type PublishedTargets, TARGETS_PATH } from '../../src/answers/targetsBoard.ts';
import { WITHIN_PATH } from '../../src/answers/within.ts';
import { type Catalog, type CatalogFacts, type IndicatorYears, localise } from '../../src/catalog/catalog.ts';
import { byLanguage, LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import { INCOME } from '../../src/catalog/measures.ts';
import { WORLD } from '../../src/catalog/members.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { IndicatorRow } from '../../src/catalog/types.ts';
import { answerPaths } from '../../src/pages/answers.ts';
import { METHOD } from '../../src/scoring/method.ts';
import { OVERALL } from '../../src/scoring/overall.ts';
import { publishAreas } from './areas.ts';
import { publishCourses } from './courses.ts';
import { publishEconomies, publishSegments } from './economies.ts';
import type { Facts } from './facts.ts';
import { publishDivides, publishGaps, publishIncomes } from './gaps.ts';
import { publishHeld } from './held.ts';
import { publishLenses } from './lenses.ts';
import { publishLevelThen } from './levelThen.ts';
import { keptMaps } from './maps.ts';
import { publishNames } from './names.ts';
import { publishInstruments } from './policies.ts';
import { publishRanges, rankedGroups } from './ranges.ts';
import { type AllScores, scoreAll } from './scores.ts';
import { publishStandings } from './standings.ts';
import { publishSubsetScores } from './subsetScores.ts';
import { publishTrends } from './trends.ts';
import { publishWithin } from './within.ts';

/** Every answer that pages stand on, in the form it is published in. */
export interface Answers {
  readonly catalogs: Readonly<Record<Language, Catalog>>;
  /** path under the site → content */
  readonly files: ReadonlyMap<string, unknown>;
  readonly scores: AllScores;
}

/** All that follows from what was asked. */
export function publishAll(tables: Tables, facts: Facts, version: string): Answers {
  const files = new Map<string, unknown>();
  const packed = new Map<string, PublishedSeries>();
  for (const row of tables.indicators) {
    const own = facts.series.get(row.indicator);
    if (own === undefined) continue;
    const series = packSeries(own);
    packed.set(row.indicator, series);
    files.set(answerPaths.series(row.indicator), series);
    const about = aboutOf(row, tables);
    files.set(answerPaths.newest(row.indicator), {
      ...newestOf(series, yearsOf(own).defaultYear),
      targets: about.targets,
    });
    files.set(answerPaths.about(row.indicator), about);
    if (row.indicator === INCOME) {
      for (const [path, incomes] of publishIncomes(series, yearsOf(own))) files.set(path, incomes);
    }
  }
  const segments = new Map(
    [...facts.segments].map(([indicator, rows]) => [indicator, publishSegments(rows)] as const),
  );
  for (const [indicator, own] of segments) files.set(answerPaths.segments(indicator), own);
  const indicatorYears = new Map([...facts.series].map(([indicator, own]) => [indicator, yearsOf(own)]));
  for (const [path, gaps] of publishGaps(tables.segments, segments, indicatorYears)) files.set(path, gaps);
  const scores = scoreAll(tables, facts);
  const ranges = publishRanges(scores.panels, scores.defaultYear, {
    indicators: tables.indicators,
    groups: rankedGroups(tables),
  });
  const world = ranges.find(({ group }) => group === WORLD);
  const economies = publishEconomies(tables, facts, indicatorYears, {
    year: scores.defaultYear,
    history: scores.history,
    world,
  });
  for (const [path, own] of publishDivides(tables.segments, economies, indicatorYears)) files.set(path, own);
  for (const [economy, { values, ...own }] of economies) {
    const { sources } = own;
    files.set(answerPaths.economy(economy), own);
    files.set(answerPaths.pastValues(economy), { sources, values });
    files.set(answerPaths.values(economy), newestOf({ sources, values }, scores.defaultYear));
  }
  for (const [group, own] of publishCourses(tables, scores.history)) {
    files.set(answerPaths.courses(group), own);
  }
  for (const [area, groups] of publishAreas(tables, facts)) {
    for (const [group, own] of groups) files.set(answerPaths.area(area, group), own);
  }
  files.set(NAMES_PATH, publishNames(tables));
  const seriesOf = (indicator: string) => {
    const series = packed.get(indicator);
    return series === undefined ? new Map() : unpackSeries(series);
  };
  files.set(answerPaths.rises, publishRises(tables.indicators, seriesOf));
  files.set(
    LEVEL_THEN_PATH,
    publishLevelThen(tables, seriesOf, (indicator) => indicatorYears.get(indicator)?.defaultYear),
  );
  files.set(HELD_PATH, publishHeld(tables, facts));
  files.set(LENSES_PATH, publishLenses(tables));
  files.set(TARGETS_PATH, { all: tables.targets } satisfies PublishedTargets);
  for (const [path, own] of publishInstruments(tables)) files.set(path, own);
  files.set(WITHIN_PATH, publishWithin(tables, segments, indicatorYears));
  for (const [group, own] of keptMaps(tables)) files.set(answerPaths.map(group), own);
  for (const own of scores.years) files.set(answerPaths.scores(own.year), own);
  for (const own of scores.panels) files.set(answerPaths.panel(own.year), own);
  for (const own of ranges) files.set(answerPaths.ranges(own.group), own);
  for (const [economy, own] of publishStandings(tables.indicators, economies, scores, world)) {
    files.set(answerPaths.standing(economy), own);
  }
  for (const [path, own] of publishSubsetScores(tables, scores)) files.set(path, own);
  for (const own of scores.changes) {
    files.set(answerPaths.changes(own.from, own.to), own);
    for (const [column, reasons] of publishReasons(scores.comparable.series, own, scores.offered)) {
      files.set(answerPaths.reasons(column, own.from, own.to), reasons);
    }
  }
  for (const [column, own] of scores.history) files.set(answerPaths.history(column), own);
  const catalogFacts: CatalogFacts = {
    version,
    method: METHOD,
    indicatorYears,
    segmented: new Map(
      [...facts.segments].map(([indicator, rows]) => [
        indicator,
        [...new Set(rows.map(({ segment }) => segment))].sort(),
      ]),
    ),
    scoreYears: scores.offered[OVERALL] ?? [],
    areaYears: Object.fromEntries(tables.areas.map(({ area }) => [area, scores.offered[area] ?? []])),
    scoreYear: scores.defaultYear,
    changeYears: changeYearsOf(scores),
  };
  const catalogs = byLanguage((language) => localise(tables, language, catalogFacts));
  for (const language of LANGUAGES) files.set(answerPaths.catalog(language), catalogs[language]);
  for (const [indicator, own] of publishTrends(Object.values(catalogs), packed)) {
    files.set(answerPaths.trends(indicator), own);
  }
  return { catalogs, files, scores };
}

/** Column → the years with a ranking from which somebody's movement up to the default year may be stated. */
function changeYearsOf({ changes, defaultYear, offered }: AllScores): CatalogFacts['changeYears'] {
  const upToDefault = changes.filter(({ to }) => to === defaultYear);
  return Object.fromEntries(
    Object.entries(offered).map(([column, years]) => [
      column,
      upToDefault
        .filter(({ from }) => years.includes(from))
        .filter((own) =>
          Object.keys(own.changes).some((economy) => movementIn(own, economy, column)?.kind === 'stated'),
        )
        .map(({ from }) => from),
    ]),
  );
}

function aboutOf(row: IndicatorRow, { targets }: Tables): IndicatorAbout {
  return {
    definition: row.definition,
    weightReason: row.weight_reason,
    targets: targets
      .filter(({ indicator }) => indicator === row.indicator)
      .map(({ indicator: _, scope: __, ...target }) => target),
  };
}

function yearsOf(rows: readonly SeriesRow[]): IndicatorYears {
  const counts = new Map<number, number>();
  for (const { year } of rows) counts.set(year, (counts.get(year) ?? 0) + 1);
  return {
    firstYear: Math.min(...counts.keys()),
    lastYear: Math.max(...counts.keys()),
    defaultYear: newestWellCovered(counts),
  };
}

export function writeAnswers({ files }: Answers, out: string): void {
  for (const [path, content] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  }
}

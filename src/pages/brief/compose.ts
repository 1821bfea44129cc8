import { instrumentsAmong, putInPlace } from '../../answers/instruments.ts';
import { LEVEL_THEN_PATH, type LevelMatch, type PublishedLevelThen } from '../../answers/levels.ts';
import { movementIn } from '../../answers/movement.ts';
import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { instrumentsPath, type PublishedInstruments } from '../../answers/policies.ts';
import {
  type EconomyAnswer,
  type PublishedChanges,
  type PublishedCourses,
  type PublishedEconomy,
  type PublishedPanel,
  type PublishedRanges,
  type PublishedScores,
  type PublishedValues,
  unpackEconomy,
  unpackSeries,
} from '../../answers/published.ts';
import type { PublishedRises } from '../../answers/rises.ts';
import { type PublishedTargets, TARGETS_PATH } from '../../answers/targetsBoard.ts';
import { whyBetween } from '../../answers/why.ts';
import { type PublishedWithin, WITHIN_PATH } from '../../answers/within.ts';
import { changeFrom } from '../../answers/years.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { POPULATION } from '../../catalog/measures.ts';
import { groupOf, WORLD } from '../../catalog/members.ts';
import { unitOf } from '../../catalog/units.ts';
import { dividesOf } from '../../figures/economy/dividesModel.ts';
import { type Fact, factSources, hasValue } from '../../figures/economy/facts.ts';
import { type EconomyModel, economyModel } from '../../figures/economy/model.ts';
import { profileFigure } from '../../figures/economy/profile.tsx';
import { groupFor, placeIn, rankedIn } from '../../figures/economy/profileModel.ts';
import {
  dividedSides,
  divideName,
  dividesTitle,
  economyPageLead,
  economyPageTitle,
  factSentence,
  nameOf,
  profileNotes,
} from '../../figures/economy/words.ts';
import { type GoalAnswers, singleSteps } from '../../figures/goal/model.ts';
import { goalWords } from '../../figures/goal/said.ts';
import { goalTitle, rowText } from '../../figures/goal/words.ts';
import { arrivalText, targetsModel } from '../../figures/group/targets.ts';
import { percentOf } from '../../figures/notes.ts';
import { columnName } from '../../figures/scores/receipt.ts';
import { head, number } from '../../figures/table.ts';
import { type WhyModel, whyModel } from '../../figures/why/model.ts';
import { whyWords } from '../../figures/why/said.ts';
import { datedValue, pointsText, whyTitle } from '../../figures/why/words.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { Environment } from '../../words/environment.ts';
import { cutNames } from '../../words/names.ts';
import { BRIEF_PARTS, type BriefPart, type ReportWords } from '../../words/report/types.ts';
import { targetsWords } from '../group/targetsWords.ts';
import { levelModel } from '../level/model.ts';
import { valuesOfBoth } from '../level/values.ts';
import { type Block, figure, heading, lead, list, note, type Paper, table, texts } from '../paper/types.ts';
import { paperWords } from '../paper/words.ts';

/** What a brief is written from. */
interface Given {
  readonly environment: Environment<Catalog>;
  readonly said: ReportWords['brief'];
  readonly economy: string;
  readonly model: EconomyModel;
  readonly answer: EconomyAnswer;
  readonly scores: PublishedScores;
  readonly changes: PublishedChanges | null;
  readonly level: PublishedLevelThen;
  readonly within: PublishedWithin;
  readonly instruments: PublishedInstruments;
  readonly targets: PublishedTargets;
  /** what single values would change is made of */
  readonly goal: GoalAnswers;
}

/** Gaps that are told, divides beside the widest, indicators that moved the score, dated facts: more would not fit two sheets. */
const GAPS = 3;
const DIVIDES = 4;
const EFFECTS = 5;
const FACTS = 3;
const TARGETS = 5;

/** How each part is written; a part without blocks is left out. */
const WRITE: Readonly<Record<BriefPart, (given: Given) => readonly Block[]>> = {
  standing,
  moved,
  gaps,
  takes,
  divides,
  targets,
  sure,
};

/**
 * A minister's brief on an economy: at most two sheets, from the figures and sentences that the site has.
 *
 * @throws Error where an answer cannot be had
 */
export async function economyBrief(
  environment: Environment<Catalog>,
  { published }: AnswerSource,
  economy: string,
): Promise<Paper> {
  const { catalog } = environment;
  const year = catalog.scoreYear;
  const group = groupFor(catalog, economy, undefined);
  const from = changeFrom(catalog, year);
  const ranked = rankedIn(catalog, economy, group).group;
  const [own, values, scores, ranges, changes, level, within, instruments, targets, panel, rises, courses] =
    await Promise.all([
      published<PublishedEconomy>(answerPaths.economy(economy)),
      published<PublishedValues>(answerPaths.pastValues(economy)),
      published<PublishedScores>(answerPaths.scores(year)),
      published<PublishedRanges>(answerPaths.ranges(ranked)),
      from === null ? null : published<PublishedChanges>(answerPaths.changes(from, year)),
      published<PublishedLevelThen>(LEVEL_THEN_PATH),
      published<PublishedWithin>(WITHIN_PATH),
      published<PublishedInstruments>(instrumentsPath(catalog.language)),
      published<PublishedTargets>(TARGETS_PATH),
      published<PublishedPanel>(answerPaths.panel(year)),
      published<PublishedRises>(answerPaths.rises),
      published<PublishedCourses>(answerPaths.courses(ranked)),
    ]);
  const answer = unpackEconomy(own, unpackSeries(values));
  const model = economyModel(catalog, economy, { answer, scores, changes, ranges }, {});
  const said = paperWords(catalog.language).brief;
  const given = {
    environment,
    said,
    economy,
    model,
    answer,
    scores,
    changes,
    level,
    within,
    instruments,
    targets,
    goal: { scores, panel, rises, ranges, courses },
  };
  return {
    title: said.title(nameOf(environment, economy)),
    subtitle: said.subtitle(group.short, String(year)),
    about: [],
    chapters: BRIEF_PARTS.map((part) => ({
      id: part,
      title: said.part[part],
      blocks: WRITE[part](given),
    })).filter(({ blocks }) => blocks.length > 0),
    isLong: false,
    file: `meridian-${economy.toLowerCase()}-brief`,
  };
}

function standing({ environment, model, economy }: Given): Block[] {
  const isScored = model.areas.some(({ score }) => score !== null);
  return [
    lead(economyPageTitle(environment, model)),
    ...texts([economyPageLead(environment, model)]),
    ...(isScored
      ? [figure({ ...profileFigure(environment, { model, view: {} }), notes: [], sources: null })]
      : known({ environment, model, economy })),
  ];
}

/** Of an economy without any score: the newest values that are known of it. */
function known({ environment, model }: Pick<Given, 'environment' | 'model' | 'economy'>): Block[] {
  const { numbers } = environment;
  const facts = model.facts.flatMap((area) => area.facts).filter(hasValue);
  return list(
    facts
      .slice(0, 2 * EFFECTS)
      .map(({ indicator, unit, newest }) =>
        environment.words.labelled(
          indicator.name,
          `${numbers.withUnit(newest.value, indicator.decimals, unit.symbol)} (${newest.year})`,
        ),
      ),
  );
}

function moved(given: Given): Block[] {
  const { environment, economy, changes, model } = given;
  if (changes === null || model.overall?.score == null) return [];
  const movement = movementIn(changes, economy, OVERALL);
  const { words } = environment;
  if (movement === null) return [];
  if (movement.kind === 'not stated') {
    const renewed = percentOf(environment, movement.renewed);
    return texts([words.economy.sentence([words.economy.notStated(String(changes.from), renewed)])]);
  }
  const why = whyOf(given, changes);
  if (why === null) return [];
  const says = whyWords(environment);
  return [
    lead(whyTitle(environment, why)),
    ...table({
      caption: words.score.whyMoved(String(why.from), String(why.to)),
      columns: [words.column.indicator, says.before, says.after, says.contribution].map((each) => ({
        head: each,
      })),
      rows: why.effects.slice(0, EFFECTS).map((effect) => ({
        id: effect.indicator.indicator,
        cells: [
          head(effect.indicator.short),
          number(datedValue(environment, effect, effect.before)),
          number(datedValue(environment, effect, effect.after)),
          number(pointsText(environment, effect.points)),
        ],
      })),
    }),
  ];
}

function whyOf(
  { environment: { catalog }, economy, answer, scores, model }: Given,
  { from, to }: PublishedChanges,
): WhyModel | null {
  const { indicators, scoreYear } = catalog;
  const span = { economy, column: OVERALL, scoreYear, from, to };
  const why = whyBetween(indicators, scores.counted, answer.values, span);
  const { overall, member, ranked } = model;
  const place = overall === null || !overall.isNumbered ? null : placeIn(overall, member);
  return why && whyModel(catalog, { economy, ranked, column: OVERALL }, scores, { why, place });
}

/** The three lowest places among indicators, each with who was level in its area ten years ago and is ahead. */
function gaps(given: Given): Block[] {
  const { environment, said, model } = given;
  const shown = model.gaps.slice(0, GAPS);
  if (shown.length === 0) return [];
  const areas = [...new Set(shown.map(({ indicator }) => indicator.area))];
  return [
    ...list(shown.map((fact: Fact) => said.gap(fact.indicator.name, factSentence(environment, fact)))),
    ...areas.flatMap((area) => aheadIn(given, area)),
    note(said.caution),
  ];
}

/** Who was level in an area's outcomes and is ahead, and what the first of them put in place meanwhile. */
function aheadIn(given: Given, area: string): Block[] {
  const { environment, said, level, economy } = given;
  const { catalog, words } = environment;
  const found = levelModel(catalog, level, economy).areas.find((own) => own.area === area);
  const name = columnName(environment, area);
  if (found === undefined || found.comparable === 0) return [];
  const matches = found.outcomes.flatMap(({ answer }) => answer?.matches ?? []);
  const economies = [...new Set(matches.map((match) => match.economy))];
  if (economies.length === 0) return texts([words.labelled(name, said.nobody)]);
  const names = words.names(cutNames(economies.map((code) => nameOf(environment, code))));
  return [
    heading(name),
    ...texts([
      said.ahead(names),
      ...found.outcomes
        .flatMap(({ indicator, answer }) => (answer?.matches ?? []).map((match) => ({ indicator, match })))
        .slice(0, 1)
        .flatMap(({ indicator, match }) => [
          environment.words.labelled(
            indicator.name,
            valuesOfBoth(environment, indicator, given.economy, match),
          ),
          inPlaceOf(given, area, match),
        ]),
    ]),
  ];
}

/** What who is ahead put in place meanwhile that no source lists for the economy itself; null where there is nothing. */
function inPlaceOf(
  { environment, said, within, instruments, economy }: Given,
  area: string,
  { economy: ahead, before: [then], after: [now] }: LevelMatch,
): string | null {
  const known = instrumentsAmong(within.instruments, [ahead, economy]).filter(
    ({ facts }) => !facts.has(economy),
  );
  const facts = putInPlace(known, ahead, [then + 1, now]).flatMap(({ instrument, since }) => {
    const own = instruments.instruments.find((each) => each.instrument === instrument);
    return own?.area === area ? [`${own.name} (${since})`] : [];
  });
  return facts.length === 0
    ? null
    : said.inPlace(nameOf(environment, ahead), environment.words.names(cutNames(facts, FACTS)));
}

/** Which single value would bring the economy to the nearest goal, with everything else as it is. */
function takes({ environment, said, economy, model, goal }: Given): Block[] {
  const of = { economy, column: OVERALL, ranked: model.ranked };
  const found = singleSteps(environment.catalog, of, goal);
  if (found === null) return [];
  const words = goalWords(environment);
  return [
    lead(goalTitle(environment, { ...of, score: found.score }, found.goal)),
    ...list(
      found.steps.map((step) => {
        const { from, to } = rowText(environment, step);
        return said.step(step.own.name, from, to);
      }),
    ),
    note(words.note),
  ];
}

/** Where a pace leads to a year, or beyond the last one that is named. */
const hasYear: ReadonlySet<string> = new Set(['in time', 'late', 'beyond']);

/** The targets that concern it, with its own value and where its pace leads to. */
function targets({ environment, said, economy, answer, targets: published }: Given): Block[] {
  const { catalog } = environment;
  const own = targetsWords(catalog.language);
  const group = { ...groupOf(catalog, WORLD), members: [economy] };
  const seriesOf = (id: string) => new Map([[economy, answer.values.get(id) ?? []]]);
  const { board } = targetsModel(catalog, published, group, {
    seriesOf,
    populations: seriesOf(POPULATION),
  });
  const lines = board.flatMap((on) => {
    const outlook = on.members.find((member) => member.economy === economy)?.outlook ?? null;
    if (outlook === null) return [];
    const { symbol } = unitOf(catalog, on.indicator);
    const value = environment.numbers.withUnit(outlook.value, on.indicator.decimals, symbol);
    const arrives = arrivalText(own, outlook);
    return [
      said.target(
        on.target.name[catalog.language],
        on.indicator.short,
        value,
        String(outlook.year),
        outlook.arrival.kind === 'reached'
          ? arrives
          : said.notReached(hasYear.has(outlook.arrival.kind) ? said.atPace(arrives) : arrives),
      ),
    ];
  });
  return list(lines.slice(0, TARGETS));
}

function divides({ environment, economy, answer }: Given): Block[] {
  const dimensions = dividesOf(environment.catalog, economy, answer);
  if (dimensions.length === 0) return [];
  const { words } = environment;
  return [
    lead(dividesTitle(environment, dimensions)),
    ...list(
      dimensions.slice(0, DIVIDES).flatMap((dimension) => {
        const [widest] = [...dimension.shares, ...dimension.others];
        return widest === undefined
          ? []
          : [words.labelled(divideName(widest), dividedSides(environment, widest, dimension))];
      }),
    ),
  ];
}

/** What the scores rest on, how sure ranks are, where there is no score, and of how many data sets it is made. */
function sure({ environment, said, model }: Given): Block[] {
  const { catalog, words } = environment;
  const facts = model.facts.flatMap((area) => area.facts);
  const withValue = facts.filter(hasValue).length;
  const missing = model.areas
    .filter(({ score }) => score === null)
    .map(({ column }) => columnName(environment, column));
  return [
    ...texts([
      model.overall?.score == null ? said.little(withValue, facts.length) : null,
      missing.length === 0 ? null : said.missing(words.names({ first: missing, more: 0 })),
    ]),
    ...texts(
      profileNotes(environment, model).filter((line) => !missing.some((area) => line.startsWith(area))),
      'note',
    ),
    note(words.labelled(said.sources, words.figure.dataSets(factSources(catalog, model.facts).length))),
  ];
}

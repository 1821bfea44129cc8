import { isSurelyFirst } from '../../answers/order.ts';
import type { PublishedRanges } from '../../answers/published.ts';
import { mayBeFirst, type RankedWithin } from '../../answers/ranges.ts';
import { isMember, WORLD } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { ScoreOf } from '../../view/parameters.ts';
import type { Environment } from '../../words/environment.ts';
import type { Names } from '../../words/names.ts';
import { apartTexts, leftOut, named, placeOf, recomputedNote } from '../notes.ts';
import type { ScoresCell, ScoresModel } from './model.ts';

/** What a year’s scores of a group say in words. Pure: an environment and a model in, sentences out. */

/** The short name of the column that titles and medians speak of. */
export function spokenColumn({ columns, spoken }: Pick<ScoresModel, 'columns' | 'spoken'>): string {
  return columns[spoken]?.name ?? '';
}

/**
 * Who leads a group, or that nobody has a score: what the pages of scores are called. Where others may be first it says who has the
 * highest score, and no more.
 */
export function leaderTitle(environment: Environment, model: ScoresModel): string {
  const { words, numbers } = environment;
  const { rows, spoken, group, year } = model;
  const ranked = rows.flatMap(({ economy, cells }) => {
    const cell = cells[spoken];
    return cell === undefined || cell.score === null ? [] : [{ economy, ...cell }];
  });
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  if (first === undefined) {
    const none = ranked.length === 0 ? words.overview.titleNone : words.overview.titleOpen;
    return none(group.short, spokenColumn(model), String(year));
  }
  const leader = {
    group: group.short,
    ...placeOf(
      environment,
      leaders.map(({ economy }) => economy),
    ),
    value: numbers.score(first.score),
  };
  const { only, title, highest } = words.overview;
  const say = model.scored === 1 ? only : isSurelyFirst(rankedWithin(model)) ? title : highest;
  return say(leader, spokenColumn(model), String(year));
}

/** The group's median and the world's, and how sure the first rank is; null where no member has a score. */
export function mediansLead(environment: Environment, model: ScoresModel): string | null {
  const medians = mediansSentence(environment, model);
  const sure = firstSentence(environment, model);
  return medians === null || sure === null ? medians : `${medians} ${sure}`;
}

function mediansSentence({ words, numbers }: Environment, model: ScoresModel): string | null {
  const [group, world] = [model.groupMedians[model.spoken], model.worldMedians[model.spoken]];
  if (group === null || group === undefined || world === undefined) return null;
  return words.overview.lead(
    model.scored,
    model.counted,
    numbers.score(group),
    world === null ? null : numbers.score(world),
  );
}

/** Of fewer members a median says little. */
const FEWEST_FOR_A_MEDIAN = 5;

/** How digital a group's members are: their median and the world's, or of few members who leads. */
export function middleTitle(environment: Environment, model: ScoresModel): string {
  const { words, numbers } = environment;
  const { spoken, group, year, scored } = model;
  const [own, world] = [model.groupMedians[spoken] ?? null, model.worldMedians[spoken] ?? null];
  if (own === null || scored < FEWEST_FOR_A_MEDIAN) return leaderTitle(environment, model);
  const said = [group.short, spokenColumn(model), String(year)] as const;
  if (world === null || group.group === WORLD) {
    return words.overview.medianOfMembers(...said, numbers.score(own), null);
  }
  const [median, other] = apartTexts(environment, own, world);
  const side = median === other ? 0 : own < world ? -1 : 1;
  return words.overview.medianOfMembers(...said, median, { median: other, side });
}

/** What follows `middleTitle`: how many have a score, who has the highest, and how sure that is. */
export function middleLead(environment: Environment, model: ScoresModel): string {
  const { words } = environment;
  const { scored, counted } = model;
  const leader = scored === 0 ? null : words.economy.sentence([leaderTitle(environment, model)]);
  const said = [words.overview.howManyScored(scored, counted), leader, firstSentence(environment, model)];
  const lead = said.filter((each) => each !== null).join(' ');
  return withNoOverall(environment, model, lead);
}

/** The same of all areas: also that there is no overall score, where the year has none. */
export function overviewLead(environment: Environment, model: ScoresModel): string | null {
  return withNoOverall(environment, model, mediansLead(environment, model));
}

/** The same of a map, which shows no ranks: how sure the first one is, the matrix says. */
export function mapLead(environment: Environment, model: ScoresModel): string | null {
  return withNoOverall(environment, model, mediansSentence(environment, model));
}

function withNoOverall<Lead extends string | null>(
  environment: Environment,
  model: ScoresModel,
  medians: Lead,
) {
  if (model.columns.some(({ column }) => column === OVERALL)) return medians;
  const none = environment.words.overview.noOverall(String(model.year));
  return medians === null ? none : `${none} ${medians}`;
}

/** How sure the first rank is: who else may have it. Null where that was not drawn, or where neither can be said. */
function firstSentence(environment: Environment, model: ScoresModel): string | null {
  const others = mayBeFirst(rankedWithin(model));
  const { first } = environment.words.overview;
  return others && first(others.length === 0 ? null : named(environment, others));
}

/** Members with their ranks, and where these may lie; nobody where that was not drawn. */
function rankedWithin({ rows, spoken, range }: ScoresModel): RankedWithin[] {
  return rows.flatMap(({ economy, cells }) => {
    const cell = cells[spoken];
    const within = range(economy, spoken);
    return cell === undefined || cell.score === null || cell.rank === null || within === null
      ? []
      : [{ economy, rank: cell.rank, range: within }];
  });
}

/** Who stands above the world; of the world itself, between what scores it lies. */
export function aboveWorldTitle(environment: Environment, model: ScoresModel): string {
  const { catalog, words, numbers } = environment;
  const { group, year, ends, above, scored } = model;
  if (scored === 0) return words.overview.titleNone(group.short, spokenColumn(model), String(year));
  // The world is not compared with itself.
  if (group.group === WORLD && ends === null) return words.overview.scoresOf(String(year));
  if (group.group === WORLD && ends !== null) {
    const [low, high] = ends.map(({ economy, score }) => ({
      name: catalog.economies[economy] ?? economy,
      value: numbers.score(score),
    }));
    if (low !== undefined && high !== undefined) {
      return words.overview.span(group.short, spokenColumn(model), low, high);
    }
  }
  return words.overview.figureTitle(group.short, above, scored, spokenColumn(model));
}

/** Why there is no score, as a sentence. */
export function reason(environment: Environment, column: string, cell: ScoresCell): string {
  const { catalog, words, numbers } = environment;
  if (cell.score !== null) return '';
  const { why } = cell;
  if (why === null || why.missing.length === 0) return words.score.nothing;
  const names: Names = {
    first: why.missing.map(
      (id) =>
        catalog.shortNames?.[id] ??
        catalog.indicators?.find(({ indicator }) => indicator === id)?.short ??
        catalog.areas.find(({ area }) => area === id)?.short ??
        id,
    ),
    more: 0,
  };
  if (column !== OVERALL) {
    const percent = (share: number) => numbers.withUnit(100 * share, 0, '%');
    return words.score.missingIndicators(names, percent(why.present), percent(why.needed));
  }
  // Areas weigh the same, so shares of their weight are counts.
  const of = Math.round(why.missing.length / (1 - why.present));
  return words.score.missingAreas(names, of - why.missing.length, of, Math.ceil(of * why.needed));
}

/** How many neighbouring ranks cannot be told apart; null where that was not drawn, or there are no neighbours. */
export function apartSentence({ words }: Environment, model: ScoresModel): string | null {
  const { apart, group } = model;
  if (apart === null || apart.pairs === 0) return null;
  return words.ranges.apart(apart.alike, apart.pairs, group.short, spokenColumn(model));
}

/**
 * Where an economy stands in a column, a line for its group and one for the world.
 *
 * @param world the ranges of ranks among all economies; null where they are not known
 */
export function rankLines(
  { words }: Environment,
  model: ScoresModel,
  { economy, column }: ScoreOf,
  world: PublishedRanges | null,
): string[] {
  const c = model.columns.findIndex((each) => each.column === column);
  const cell = model.rows.find((row) => row.economy === economy)?.cells[c];
  if (cell === undefined || cell.score === null) return [];
  const line = (group: string, rank: number | null, of: number, range: readonly [number, number] | null) => [
    words.ranges.receipt.rank(
      group,
      rank === null ? null : String(rank),
      String(of),
      range && words.ranges.range(...range),
    ),
  ];
  const inWorld = world?.ranges[economy]?.[world.columns.indexOf(column)];
  const isMember = model.group.members.includes(economy);
  const isNumbered = !isMember || cell.rank !== null;
  return [
    ...(isMember ? line(model.group.short, cell.rank, model.ranked[c] ?? 0, model.range(economy, c)) : []),
    ...(model.group.group === WORLD
      ? []
      : line(
          words.control.kinds.world,
          isNumbered ? model.worldRank(economy, c) : null,
          model.worldRanked[c] ?? 0,
          inWorld ? [inWorld[0], inWorld[1]] : null,
        )),
  ];
}

/** Who has no score, who is left out of averages, and what scores and colours mean. */
export function scoresNotes(environment: Environment, model: ScoresModel): string[] {
  const { words } = environment;
  const without = withoutScore(model);
  return [
    ...(without.length > 0
      ? [words.overview.notScored(named(environment, without), without.length, model.counted)]
      : []),
    ...unnumberedNote(environment, model),
    ...leftOut(environment, model.group),
    ...(model.rows.length > model.counted ? [words.ranges.membersOnly] : []),
    ...recomputedNote(environment, model.measured),
    words.overview.method,
    words.score.classesNote,
  ];
}

/** Members without a score in the spoken column, as listed. */
export function withoutScore({
  rows,
  spoken,
  group,
}: Pick<ScoresModel, 'rows' | 'spoken' | 'group'>): string[] {
  const counts = isMember(group);
  return rows.flatMap(({ economy, cells }) =>
    counts(economy) && cells[spoken]?.score === null ? [economy] : [],
  );
}

/** Which members keep their place without a number, and why. */
export function unnumberedNote(
  environment: Environment,
  { unnumbered, counted }: Pick<ScoresModel, 'unnumbered' | 'counted'>,
): string[] {
  return unnumbered.length === 0
    ? []
    : [environment.words.score.unnumbered(named(environment, unnumbered), unnumbered.length, counted)];
}

import { maturityClass } from '../../answers/classes.ts';
import type { Movement as ScoreMovement } from '../../answers/movement.ts';
import { isMissing } from '../../answers/newest.ts';
import { type Ranked, rankEnds, type Standpoint } from '../../answers/profile.ts';
import type { Place } from '../../answers/published.ts';
import { WORLD } from '../../catalog/members.ts';
import { rounded } from '../../catalog/rounding.ts';
import { CONTEXT } from '../../catalog/types.ts';
import type { Change } from '../../words/area/types.ts';
import type { FromMedian, RankOf, Standing } from '../../words/economy/types.ts';
import type { Environment } from '../../words/environment.ts';
import { printedScore } from '../../words/numbers.ts';
import { coversNote, movedOf, percentOf, recomputedNote } from '../notes.ts';
import { columnName } from '../scores/receipt.ts';
import { reason } from '../scores/words.ts';
import type { Comparator } from './comparators.ts';
import type { Dimension, Divide } from './dividesModel.ts';
import { type Fact, hasValue, placeOfFact } from './facts.ts';
import type { EconomyModel } from './model.ts';
import { type ProfileModel, type StandingAmong, standingIn } from './profileModel.ts';

/** What the economy page says in words. Pure: an environment and a model in, sentences out. */

/** An economy’s name; its code where it has none. */
export function nameOf({ catalog }: Environment, economy: string): string {
  return catalog.economies[economy] ?? economy;
}

/** A place as sentences take it: an economy that shares it with nobody is one. */
export function rankOf([rank, of, sharing = 1]: Place): RankOf {
  return { rank, of, sharing };
}

/** Where it stands as words take it: the range leads, the number follows where it may be given. */
export function standingOf({ place, band, isNumbered }: StandingAmong): Standing {
  return { band, rank: isNumbered ? rankOf(place) : null, of: place[1] };
}

/** The heading of an economy's page: its place, and where it is strongest and weakest. */
export function economyPageTitle(environment: Environment, model: ProfileModel): string {
  const { economy: words } = environment.words;
  const { economy, overall, ends, ranked, year, areas } = model;
  const name = nameOf(environment, economy);
  const standing = overall === null ? null : standingIn(model, overall);
  if (standing === null) {
    return words.titleUnranked(
      name,
      String(year),
      areas.filter(({ score }) => score !== null).length,
      areas.length,
    );
  }
  return words.title(name, standingOf(standing), ranked.short, String(year), {
    strongest: endNames(environment, ends.strongest),
    weakest: endNames(environment, ends.weakest),
  });
}

/** So many areas that share a place are spelt out. */
const SHARING = 3;

/** Areas at one end, by name; null where there are none, or too many to stand out. */
function endNames(environment: Environment, areas: readonly Standpoint[]): string | null {
  if (areas.length === 0 || areas.length > SHARING) return null;
  const first = areas.map(({ column }) => columnName(environment, column));
  return environment.words.names({ first, more: 0 });
}

/** What stands under it: score, class, place in the world, change, how sure the place is. */
export function economyPageLead(environment: Environment, model: ProfileModel): string {
  const { words, numbers } = environment;
  const { overall, areas, from, worldRange, ranked } = model;
  const scored = areas.filter(({ score }) => score !== null).length;
  const known = words.economy.scoredAreas(scored, areas.length);
  const { sentence } = words.economy;
  if (overall === null || overall.score === null || overall.world === null) {
    const needed = overall?.why?.needed;
    return needed === undefined
      ? sentence([known])
      : words.ranges.receipt.presentAreas(scored, areas.length, Math.ceil(areas.length * needed));
  }
  const { score, world, change, isNumbered } = overall;
  // The heading of an economy that is ranked in the world says its place there.
  const inWorld = ranked.group === WORLD ? null : standingOf({ place: world, band: worldRange, isNumbered });
  return [
    sentence([
      words.economy.lead(
        numbers.score(score),
        className(environment, score),
        fromMedian(environment, model, score),
        inWorld,
      ),
      ...(from === null || change === null ? [] : [changeSentence(environment, change, String(from))]),
    ]),
    sentence([known]),
  ].join(' ');
}

/** How far a score is from the group's median, as both are said: a reader would find 58 and 48 to be 10 apart. */
function fromMedian(
  { numbers }: Environment,
  { overall, group }: ProfileModel,
  score: number,
): FromMedian | null {
  const spread = overall?.spread ?? null;
  if (spread === null) return null;
  const value = rounded(printedScore(score) - printedScore(spread.median), 2);
  return {
    points: { value, text: numbers.short(Math.abs(value), '') },
    group: group.short,
    median: numbers.score(spread.median),
  };
}

function changeSentence(environment: Environment, change: ScoreMovement, from: string): string {
  const { words } = environment;
  return change.kind === 'stated'
    ? words.economy.changed(movedOf(environment, change), from)
    : words.economy.notStated(from, percentOf(environment, change.renewed));
}

/** "+4.9 points", "no clear change (+0.3)" */
export function changeText(environment: Environment, change: ScoreMovement | null): string {
  const { words } = environment;
  return change?.kind === 'stated'
    ? words.economy.since(movedOf(environment, change))
    : words.economy.noChange(change === null ? null : percentOf(environment, change.renewed));
}

/** The maturity class of a score, by name. */
export function className({ words }: Environment, score: number): string {
  return words.score.classes[maturityClass(score)];
}

/** What an economy is compared with, by name: another economy, or the median of a group. */
export function comparatorName(environment: Environment, { code, group }: Comparator): string {
  const { words } = environment;
  if (group === null) return nameOf(environment, code);
  return group.kind === 'world' ? words.indicator.world : words.indicator.average('median', group.short);
}

/** In how many areas the economy is above the group’s median, of those compared. */
export function profileTitle(environment: Environment, { economy, above, group }: ProfileModel): string {
  return environment.words.economy.profileTitle(
    nameOf(environment, economy),
    above.above,
    above.of,
    group.short,
  );
}

/** What the profile rests on, how sure ranks are, that the economy is no member, why a score is missing, what classes are. */
export function profileNotes(environment: Environment, model: ProfileModel): string[] {
  const { words } = environment;
  const { basis, draws, member, group, areas, overall, measured } = model;
  const missing = [...areas, ...(overall === null ? [] : [overall])].filter(({ score }) => score === null);
  return [
    ...(basis === null ? [] : [words.economy.basis(basis.n, basis.of, String(basis.year))]),
    ...recomputedNote(environment, measured),
    ...(draws === null ? [] : [coversNote(environment, draws)]),
    ...(member ? [] : [words.economy.outside(group.short)]),
    ...missing.map(({ column, why }) =>
      words.labelled(
        columnName(environment, column),
        `${reason(environment, column, { score: null, why })}.`,
      ),
    ),
    words.score.classesNote,
  ];
}

/** How the page's heading chooses the strongest and the weakest area; null where it names none. */
export function endsNote({ words }: Environment, { ends }: ProfileModel): string | null {
  return ends.strongest.length + ends.weakest.length === 0 ? null : words.economy.endsNote;
}

/** How values of an indicator are written: decimals and unit are the indicator’s. */
export function factValue({ numbers }: Environment, { indicator, unit }: Pick<Fact, 'indicator' | 'unit'>) {
  return (value: number) => numbers.withUnit(value, indicator.decimals, unit.symbol);
}

/** "57.0 (% of population) in 2024, 12th of 57" */
export function factSentence(environment: Environment, fact: Fact): string {
  const { words, numbers } = environment;
  if (!hasValue(fact) || fact.group === null) return '';
  return words.economy.fact(
    numbers.value(fact.newest.value, fact.indicator.decimals),
    fact.unit.name,
    String(fact.newest.year),
    words.economy.place(rankOf(fact.group)),
  );
}

/** In which indicators the economy is ranked highest and lowest; that there are none where too few are known. */
export function endsTitle({ words }: Environment, { strengths, gaps, ranked }: EconomyModel): string {
  const [best, worst] = [strengths[0]?.indicator.name ?? null, gaps[0]?.indicator.name ?? null];
  return best === null && worst === null
    ? words.economy.noEnds(ranked.short)
    : words.economy.endsTitle(best, worst, ranked.short);
}

/** Why an indicator has no value in its own year. */
export function whyNoValue({ words }: Environment, { newest, asked, indicator }: Fact): string {
  if (!isMissing(newest)) return '';
  return newest.missing === 'too old'
    ? words.economy.tooOld(String(newest.year), indicator.toleranceYears)
    : words.economy.notReported(String(asked));
}

/** An economy and how its overall score changed. */
export type ScoreChangeModel = Pick<ProfileModel, 'economy' | 'from'> & {
  readonly overall: Pick<Standpoint, 'change'> | null;
};

/** What the history says: how the overall score changed. */
export function historyTitle(environment: Environment, { economy, overall, from }: ScoreChangeModel): string {
  const { words } = environment;
  const name = nameOf(environment, economy);
  if (overall?.change?.kind !== 'stated' || from === null) return words.economy.trendNone(name);
  return words.economy.trendTitle(name, movedOf(environment, overall.change), String(from));
}

/** How far both sides of a divide are apart: points of percentages, else in the indicator’s unit. */
export function gapText({ words, numbers }: Environment, { unit, indicator, gap }: Divide): string {
  const size = sizeOf(numbers, gap, indicator);
  return unit.symbol === '%' ? words.economy.points(size) : size.text;
}

/** How far both sides are apart, without a sign, with the indicator's decimals. */
function sizeOf(
  numbers: Environment['numbers'],
  { gap }: Divide['gap'],
  { decimals }: Divide['indicator'],
): Change {
  const value = rounded(Math.abs(gap), decimals);
  return { value, text: numbers.value(value, decimals) };
}

/** The widest divide between shares of people; how many divides are known where none is of shares. */
export function dividesTitle(environment: Environment, dimensions: readonly Dimension[]): string {
  const { words, numbers } = environment;
  const [widest] = dimensions;
  const [first] = widest?.shares ?? [];
  if (widest === undefined || first === undefined) {
    return words.economy.dividesKnown(
      new Set(dimensions.flatMap(({ others }) => others.map(({ indicator }) => indicator.indicator))).size,
    );
  }
  return words.economy.dividesTitle(
    first.indicator.short,
    words.dimension(widest.dimension),
    sizeOf(numbers, first.gap, first.indicator),
    String(first.gap.year),
  );
}

/** "Women: 29%, Men: 58%, gap 29 points" */
export function dividedSides(environment: Environment, divide: Divide, { pair }: Dimension): string {
  const { words } = environment;
  const format = factValue(environment, divide);
  return words.economy.sides(
    words.labelled(pair[0].name, format(divide.gap.first)),
    words.labelled(pair[1].name, format(divide.gap.second)),
    gapText(environment, divide),
  );
}

/** A divide’s indicator, with the year of its values. */
export function divideName({ indicator, gap }: Divide): string {
  return `${indicator.short} (${gap.year})`;
}

/** How many indicators have a value, of all there are. */
export function factsTitle({ words }: Environment, { facts }: EconomyModel): string {
  const all = facts.flatMap((area) => area.facts);
  return words.economy.factsTitle(all.filter(hasValue).length, all.length);
}

/** Where a fact stands on the page of its economy. */
export function factAnchor({ indicator }: Fact): string {
  return `fact-${indicator.indicator}`;
}

/** An area’s name, or that of the context. */
export function areaName(environment: Environment, area: string): string {
  return area === CONTEXT ? environment.words.overview.context : columnName(environment, area);
}

/** How many of an area's indicators have a value, and in which the economy is ranked highest and lowest. */
export function areaFactsLine(
  { words }: Environment,
  facts: readonly Fact[],
  member: boolean,
  [group, world]: readonly [string, string],
): string {
  const known = words.economy.factsTitle(facts.filter(hasValue).length, facts.length);
  const ends = rankEnds(facts, (fact) => placeOfFact(fact, member));
  if (ends === null) return known;
  const [best, worst] = ends;
  const spoken = ({ item, place }: Ranked<Fact>) => ({
    name: item.indicator.short,
    rank: words.economy.rank(rankOf(place)),
  });
  const ranks = words.economy.rankEnds(spoken(best), best === worst ? null : spoken(worst));
  return [known, words.labelled(member ? group : world, ranks)].join(' · ');
}

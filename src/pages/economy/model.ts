import { descending } from 'd3-array';
import { isMissing, newestAt } from '../../answers/newest.ts';
import {
  aboveMedian,
  byPlace,
  extremes,
  type Overtaker,
  overtakers,
  type Standpoint,
  standpoints,
  strengthsAndGaps,
} from '../../answers/profile.ts';
import type {
  EconomyAnswer,
  Place,
  PublishedChanges,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import type { Catalog, Group } from '../../catalog/catalog.ts';
import { OVERALL } from '../../scoring/default.ts';
import type { EconomyView } from '../../view/views.ts';
import { groupOf, WORLD } from '../members.ts';
import { type Comparator, comparatorOf, comparedWith } from './comparators.ts';
import { type AreaFacts, type Fact, factsByArea, hasValue } from './facts.ts';

/** Indicators named on each side. */
const NAMED = 5;

/** Areas for which the page says who made the progress, and economies named for each. */
const LEARNT = 2;
const TEACHERS = 3;

/** Share of a group that must have a value for a place in it to say something about the economy. */
const BASE = 0.5;

export interface Lesson {
  readonly area: string;
  readonly score: number;
  readonly overtakers: readonly Overtaker[];
}

/** All that follows from an economy's values, the scores of a year and a group; no words yet. */
export interface EconomyModel {
  readonly economy: string;
  readonly group: Group;
  /** whether the economy counts among the group's members: else its places are those in the world */
  readonly member: boolean;
  /** that its places are in */
  readonly ranked: Group;
  readonly year: number;
  /** the year that changes count from; null where that year was not scored */
  readonly from: number | null;
  readonly areas: readonly Standpoint[];
  /** null where nobody has an overall score that year */
  readonly overall: Standpoint | null;
  /** areas in which it stands best and worst, by place */
  readonly ends: readonly [Standpoint, Standpoint] | null;
  /** areas above the group's median, of those compared */
  readonly above: { readonly above: number; readonly of: number };
  readonly comparators: readonly Comparator[];
  /** how many methods were drawn; null where none were */
  readonly draws: number | null;
  /** best and worst rank that other methods give, in a column; null where none were drawn */
  readonly rangeOf: (column: string) => readonly [number, number] | null;
  /** weighted indicators with a value, of those that anyone has, and the year that half of the values reach */
  readonly basis: { readonly n: number; readonly of: number; readonly year: number } | null;
  readonly facts: readonly AreaFacts[];
  readonly strengths: readonly Fact[];
  readonly gaps: readonly Fact[];
  readonly lessons: readonly Lesson[];
}

/** The group asked for; else the site's own if the economy is a member, its first organisation, the world. */
export function groupFor(catalog: Catalog, economy: string, wanted: string | undefined): Group {
  if (wanted !== undefined) return groupOf(catalog, wanted);
  const opening = groupOf(catalog);
  if (opening.members.includes(economy)) return opening;
  const home = catalog.groups.find(
    ({ kind, members }) => kind === 'organisation' && members.includes(economy),
  );
  return home ?? groupOf(catalog, WORLD);
}

/** Where an economy has its places: in the group if it counts there, else in the world. */
export function rankedIn(catalog: Catalog, economy: string, group: Group): Group {
  return group.members.includes(economy) ? group : groupOf(catalog, WORLD);
}

export function economyModel(
  catalog: Catalog,
  economy: string,
  answer: EconomyAnswer,
  scores: PublishedScores,
  changes: PublishedChanges | null,
  ranges: PublishedRanges | null,
  view: Partial<EconomyView>,
): EconomyModel {
  const group = groupFor(catalog, economy, view.group);
  const ranked = rankedIn(catalog, economy, group);
  const member = ranked === group;
  const all = standpoints(scores, changes, economy, group.members);
  const areas = catalog.areas.flatMap(({ area }) => all.filter(({ column }) => column === area));
  const overallScored = Object.values(scores.scores).some(
    (own) => typeof own[scores.columns.indexOf(OVERALL)] === 'number',
  );
  const placeOf = (standpoint: Standpoint) => placeIn(standpoint, member);
  const facts = factsByArea(catalog, answer, ranked);
  const scored = facts.flatMap((own) => own.facts).filter(({ indicator }) => indicator.weight > 0);
  const enough = ({ group: place }: Fact): Place | null =>
    place !== null && place[1] >= BASE * ranked.members.length ? place : null;
  return {
    economy,
    group,
    member,
    ranked,
    year: scores.year,
    from: changes === null || changes.columns.length === 0 ? null : changes.from,
    areas,
    overall: overallScored ? (all.find(({ column }) => column === OVERALL) ?? null) : null,
    ends: extremes(areas, placeOf),
    above: aboveMedian(areas),
    comparators: comparedWith(catalog, economy, group, view.vs ?? []).map((code) =>
      comparatorOf(catalog, scores, code),
    ),
    draws: ranges?.draws ?? null,
    rangeOf: (column) => {
      const own = ranges?.ranges[economy]?.[ranges.columns.indexOf(column)] ?? null;
      return own === null ? null : [own[0], own[1]];
    },
    basis: basisOf(catalog, answer, scores),
    facts,
    ...strengthsAndGaps(scored.filter(hasValue), enough, NAMED),
    lessons: changes === null ? [] : lessonsOf(scores, changes, economy, group, areas, placeOf),
  };
}

/** A place in the group or, for an economy outside it, in the world. */
export function placeIn({ group, world }: Standpoint, member: boolean): Place | null {
  return member ? group : world;
}

function basisOf(
  catalog: Catalog,
  { values }: EconomyAnswer,
  { year, counted }: PublishedScores,
): EconomyModel['basis'] {
  const known = new Set(counted);
  const years = catalog.indicators
    .filter(({ indicator }) => known.has(indicator))
    .flatMap(({ indicator, toleranceYears }) => {
      const newest = newestAt(values.get(indicator) ?? [], year, toleranceYears);
      return isMissing(newest) ? [] : [newest.year];
    })
    .sort(descending);
  const middle = years[Math.ceil(years.length / 2) - 1];
  return middle === undefined ? null : { n: years.length, of: known.size, year: middle };
}

/** In the areas with the lowest places, worst first: who came past the economy's level while the changes were measured. */
function lessonsOf(
  scores: PublishedScores,
  changes: PublishedChanges,
  economy: string,
  { members }: Group,
  areas: readonly Standpoint[],
  placeOf: (standpoint: Standpoint) => Place | null,
): Lesson[] {
  return byPlace(areas, placeOf)
    .reverse()
    .flatMap(({ column, score }): Lesson[] => {
      const found = overtakers(scores, changes, economy, members, column).slice(0, TEACHERS);
      return score === null || found.length === 0 ? [] : [{ area: column, score, overtakers: found }];
    })
    .slice(0, LEARNT);
}

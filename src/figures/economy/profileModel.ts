import { aboveMedian, type Extremes, extremes, type Standpoint, standpoints } from '../../answers/profile.ts';
import type {
  Basis,
  MethodRange,
  Place,
  PublishedChanges,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import { measuredAmong, worldOf } from '../../answers/subsetScores.ts';
import type { CoreCatalog, Group } from '../../catalog/catalog.ts';
import { groupOf, homeOf, WORLD } from '../../catalog/members.ts';
import { OVERALL } from '../../scoring/overall.ts';
import type { EconomyView } from '../../view/views.ts';
import { type Comparator, comparatorOf, comparedWith } from './comparators.ts';

/** Where an economy stands by the scores of a year, and in a group; no words yet. */
export interface ProfileModel {
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
  /** areas in which it stands best and worst by place, where that is in the first or in the last quarter */
  readonly ends: Extremes<Standpoint>;
  /** areas above the group's median, of those compared */
  readonly above: { readonly above: number; readonly of: number };
  readonly comparators: readonly Comparator[];
  /** how many methods were drawn; null where none were, or where it is not known */
  readonly draws: number | null;
  /** best and worst rank that the draws give, in a column; null where none were made */
  readonly rangeOf: (column: string) => readonly [number, number] | null;
  /** the same of the overall rank in the world */
  readonly worldRange: readonly [number, number] | null;
  /** percent of the weight of the overall score that had been measured by a past year; null in the default year */
  readonly measured: number | null;
  /** weighted indicators with a value, of those that anyone has, and the year that half of the values reach */
  readonly basis: Basis | null;
}

/** The group asked for; else the site's own if the economy is a member, its first organisation, the world. */
export function groupFor(catalog: CoreCatalog, economy: string, wanted: string | undefined): Group {
  return wanted === undefined ? homeOf(catalog, economy) : groupOf(catalog, wanted);
}

/** Where an economy has its places: in the group if it counts there, else in the world. */
export function rankedIn(catalog: CoreCatalog, economy: string, group: Group): Group {
  return group.members.includes(economy) ? group : groupOf(catalog, WORLD);
}

/** The answers that an economy's profile follows from. */
export interface ProfileAnswers {
  /** of the year of the scores */
  readonly basis: Basis | null;
  readonly scores: PublishedScores;
  /** null where the five years before were not scored */
  readonly changes: PublishedChanges | null;
  /** null where no methods were drawn for the year; without draws where it is not known how many were */
  readonly ranges:
    | (Pick<PublishedRanges, 'columns' | 'ranges'> & { readonly draws?: PublishedRanges['draws'] })
    | null;
  /** of the overall rank in the world, in the default year; null where it is not known */
  readonly worldRange: MethodRange | null;
}

/** Where an economy stands in a year, and beside whom it is set. @param view the reader's choice; defaults for the rest */
export function profileModel(
  catalog: CoreCatalog,
  economy: string,
  { basis, scores, changes, ranges, worldRange }: ProfileAnswers,
  view: Pick<Partial<EconomyView>, 'group' | 'vs'>,
): ProfileModel {
  const group = groupFor(catalog, economy, view.group);
  const ranked = rankedIn(catalog, economy, group);
  const member = ranked === group;
  const all = standpoints(scores, changes, economy, group.members);
  const areas = catalog.areas.flatMap(({ area }) => all.filter(({ column }) => column === area));
  const overallScored = (worldOf(scores).ranked[scores.columns.indexOf(OVERALL)] ?? 0) > 0;
  return {
    economy,
    group,
    member,
    ranked,
    year: scores.year,
    from: changes === null || changes.columns.length === 0 ? null : changes.from,
    areas,
    overall: overallScored ? (all.find(({ column }) => column === OVERALL) ?? null) : null,
    ends: extremes(areas, (standpoint) => (standpoint.isNumbered ? placeIn(standpoint, member) : null)),
    above: aboveMedian(areas),
    comparators: comparedWith(catalog, economy, group, view.vs ?? []).map((code) =>
      comparatorOf(catalog, scores, code),
    ),
    draws: ranges?.draws ?? null,
    rangeOf: (column) => {
      const range = ranges?.ranges[economy]?.[ranges.columns.indexOf(column)] ?? null;
      return range === null ? null : [range[0], range[1]];
    },
    worldRange:
      worldRange === null || scores.year !== catalog.scoreYear ? null : [worldRange[0], worldRange[1]],
    measured: measuredAmong(scores, [economy], OVERALL),
    basis,
  };
}

/** Where an economy stands in a column, in the group or, if it is outside it, in the world: null where it has no score. */
export function standingIn(
  { member, rangeOf }: Pick<ProfileModel, 'member' | 'rangeOf'>,
  standpoint: Standpoint,
): StandingAmong | null {
  const place = placeIn(standpoint, member);
  return place === null
    ? null
    : { place, band: rangeOf(standpoint.column), isNumbered: standpoint.isNumbered };
}

/** A place among economies, where its rank lies, and whether its single number may be given. */
export interface StandingAmong {
  readonly place: Place;
  readonly band: readonly [number, number] | null;
  readonly isNumbered: boolean;
}

/** A place in the group or, for an economy outside it, in the world. */
export function placeIn({ group, world }: Standpoint, member: boolean): Place | null {
  return member ? group : world;
}

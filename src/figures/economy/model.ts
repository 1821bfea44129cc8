import { basisOf } from '../../answers/basis.ts';
import { ranksAmong } from '../../answers/groupScores.ts';
import {
  byPlace,
  type Overtaker,
  overtakers,
  type Standpoint,
  strengthsAndGaps,
} from '../../answers/profile.ts';
import type {
  EconomyAnswer,
  Place,
  PublishedChanges,
  PublishedRanges,
  PublishedScores,
} from '../../answers/published.ts';
import { apartIn } from '../../answers/ranges.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { EconomyView } from '../../view/views.ts';
import { type AreaFacts, type Fact, factsByArea, hasValue } from './facts.ts';
import { type ProfileModel, placeIn, profileModel } from './profileModel.ts';

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
export interface EconomyModel extends ProfileModel {
  readonly facts: readonly AreaFacts[];
  readonly strengths: readonly Fact[];
  readonly gaps: readonly Fact[];
  readonly lessons: readonly Lesson[];
}

/** The answers that an economy's page follows from. */
export interface EconomyAnswers {
  readonly answer: EconomyAnswer;
  readonly scores: PublishedScores;
  /** null where the five years before were not scored */
  readonly changes: PublishedChanges | null;
  /** null where no methods were drawn for the year */
  readonly ranges: PublishedRanges | null;
}

/** All that an economy's page shows. @param view the reader's choice; defaults for the rest */
export function economyModel(
  catalog: Catalog,
  economy: string,
  { answer, scores, changes, ranges }: EconomyAnswers,
  view: Partial<EconomyView>,
): EconomyModel {
  const basis = basisOf(catalog.indicators, answer.values, scores, catalog.scoreYear);
  const worldRange = answer.worldRange ?? null;
  const profile = profileModel(catalog, economy, { basis, scores, changes, ranges, worldRange }, view);
  const { ranked } = profile;
  const facts = factsByArea(catalog, answer, ranked, scores.year);
  const scored = facts.flatMap((area) => area.facts).filter(({ indicator }) => indicator.weight > 0);
  const enough = ({ group: place }: Fact): Place | null =>
    place !== null && place[1] >= BASE * ranked.members.length ? place : null;
  return {
    ...profile,
    facts,
    ...strengthsAndGaps(scored.filter(hasValue), enough, NAMED),
    lessons: changes === null ? [] : lessonsOf(profile, { scores, changes, ranges }),
  };
}

/** In the areas with the lowest places, worst first: who came past the economy's level while the changes were measured. */
function lessonsOf(
  { economy, group: { members }, ranked, areas, member }: ProfileModel,
  { scores, changes, ranges }: Pick<EconomyAnswers, 'scores' | 'ranges'> & { changes: PublishedChanges },
): Lesson[] {
  return byPlace(areas, (standpoint: Standpoint) => placeIn(standpoint, member))
    .reverse()
    .flatMap(({ column, score }): Lesson[] => {
      const apart = ranges && apartIn(ranges, column, ranksAmong(scores, ranked.members, column));
      // Who cannot be told apart from it has not clearly come past it.
      const found = overtakers({ scores, changes }, economy, members, column)
        .filter((other) => apart?.joined(other.economy, economy) !== true)
        .slice(0, TEACHERS);
      return score === null || found.length === 0 ? [] : [{ area: column, score, overtakers: found }];
    })
    .slice(0, LEARNT);
}

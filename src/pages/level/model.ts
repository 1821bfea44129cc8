import type { LevelMatch, LevelThen, PublishedLevelThen } from '../../answers/levels.ts';
import type { Catalog, Indicator } from '../../catalog/catalog.ts';

/** An outcome indicator, and who was level in it and is ahead. */
export interface OutcomeModel {
  readonly indicator: Indicator;
  /** null: no values at both ends */
  readonly answer: LevelThen | null;
}

export interface AreaModel {
  readonly area: string;
  readonly outcomes: readonly OutcomeModel[];
  /** outcomes with an answer */
  readonly comparable: number;
  /** who is ahead in at least two of them */
  readonly ahead: readonly string[];
}

export interface LevelModel {
  /** areas with an outcome, in their order */
  readonly areas: readonly AreaModel[];
  /** areas without one */
  readonly without: readonly string[];
  /** outcomes in which others could ask the economy, each with who */
  readonly asked: readonly { readonly indicator: Indicator; readonly economies: readonly string[] }[];
}

/** Outcomes of an area in which somebody must be ahead to be named for the area. */
export const AGREE_IN_AREA = 2;

/** What one economy's answers are, area by area, and whose match it is itself. */
export function levelModel(
  catalog: Catalog,
  { outcomes, economies }: PublishedLevelThen,
  economy: string,
): LevelModel {
  const own = economies[economy] ?? {};
  const known = catalog.indicators.filter(({ indicator }) => outcomes.includes(indicator));
  const areas = catalog.areas.flatMap(({ area }): AreaModel[] => {
    const inArea = known
      .filter((indicator) => indicator.area === area)
      .map((indicator) => ({ indicator, answer: own[indicator.indicator] ?? null }));
    if (inArea.length === 0) return [];
    const matches = inArea.flatMap(({ answer }) => answer?.matches ?? []).map((match) => match.economy);
    return [
      {
        area,
        outcomes: inArea,
        comparable: inArea.filter(({ answer }) => answer !== null).length,
        ahead: [...new Set(matches)].filter(
          (code) => matches.filter((other) => other === code).length >= AGREE_IN_AREA,
        ),
      },
    ];
  });
  const asked = known.flatMap((indicator) => {
    const learners = Object.entries(economies).flatMap(([learner, answers]) =>
      answers[indicator.indicator]?.matches.some((match) => match.economy === economy) === true
        ? [learner]
        : [],
    );
    return learners.length === 0 ? [] : [{ indicator, economies: learners }];
  });
  return {
    areas,
    without: catalog.areas
      .map(({ area }) => area)
      .filter((area) => !areas.some((each) => each.area === area)),
    asked,
  };
}

/** From how much faster growth of income on it is said: a quarter more. */
const RICHER = 1.25;

export const grewRicher = ({ grew }: LevelMatch): boolean => grew !== null && grew >= RICHER;

/**
 * The rule of "level then, ahead now": see `docs/level-then.md`, which says where each limit is from and how the result moves with it.
 */
export const LEVEL_THEN = {
  /** years from then to now */
  years: 10,
  /** a value may lie so many years beside each end */
  near: 2,
  /** neighbouring windows, each a year earlier than the last, and how many of them must agree */
  windows: 3,
  agree: 2,
  /** ratios of income and of population then, and of income today */
  income: 1.5,
  population: 20,
  incomeToday: 2,
  /** points of the goalpost scale: how far below and above it counts as level, and how far above as ahead */
  below: 10,
  above: 2,
  ahead: 5,
  /** economies shown, and never filled up */
  most: 3,
} as const;

/** The limits of the rule; others are tried where it is said how the result moves with them. */
export type LevelLimits = Readonly<Record<keyof typeof LEVEL_THEN, number>>;

/** A year and a value of it. */
export type Dated = readonly [year: number, value: number];

/** An economy that was level then and is ahead now, with the values that say so. */
export interface LevelMatch {
  readonly economy: string;
  readonly before: Dated;
  readonly after: Dated;
  /** the learner's own values of the same window */
  readonly own: readonly [before: Dated, after: Dated];
  /** how many times as much its income per person grew as the learner's; null where one has no income at an end */
  readonly grew: number | null;
  /** groups that both are in, the narrowest region among them */
  readonly shared: readonly string[];
}

export interface LevelThen {
  /** economies that were comparable and level at the beginning of the newest window in which the learner has values */
  readonly level: number;
  readonly window: readonly [from: number, to: number];
  /** in their order, at most three */
  readonly matches: readonly LevelMatch[];
}

/** `answers/level-then.json`: economy → outcome indicator → who was level and is ahead; an indicator without values at both ends is left out. */
export interface PublishedLevelThen {
  /** in their order */
  readonly outcomes: readonly string[];
  readonly economies: Readonly<Record<string, Readonly<Record<string, LevelThen>>>>;
}

export const LEVEL_THEN_PATH = 'answers/level-then.json';

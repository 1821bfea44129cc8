import type { Base } from '../types.ts';

/** How a group stands by its targets: all that it is beside, those reached, and those that would be in time. */
export interface Counted {
  readonly of: number;
  readonly reached: number;
  readonly inTime: number;
  /** of which no pace is known */
  readonly unpaced: number;
}

/** Words for a group's board of targets. Numbers come in as text, counts as numbers. */
export interface TargetsWords {
  readonly title: (group: string, counted: Counted) => string;
  readonly none: (group: string) => string;
  /** how averages are taken, and over whom */
  readonly averages: string;
  /** how a pace is taken, and that it is no forecast */
  readonly rule: (limits: {
    readonly years: number;
    readonly least: number;
    readonly until: number;
  }) => string;
  /** what a change in percent is beside one without */
  readonly percent: string;
  readonly caption: string;
  readonly target: string;
  readonly setFor: string;
  /** a target for each economy of a group, and one for its people together */
  readonly scope: Readonly<Record<'each' | 'group', (group: string) => string>>;
  readonly average: string;
  readonly by: Readonly<Record<'people' | 'median', string>>;
  readonly base: (base: Base) => string;
  readonly left: string;
  /** of a distance that is printed as 0 */
  readonly less: (step: string) => string;
  readonly pace: string;
  readonly share: (percent: string) => string;
  readonly needed: string;
  /** the target's year is no later than the value's */
  readonly over: (year: string) => string;
  readonly arrival: string;
  readonly arrivals: {
    readonly reached: string;
    readonly late: string;
    readonly beyond: (until: string) => string;
    readonly away: string;
    readonly unknown: string;
  };
  readonly reachedBy: string;
  /** opens the members of a target: its name, what it is measured by, whose it is */
  readonly members: (target: string, indicator: string, setFor: string) => string;
  readonly noValue: string;
}

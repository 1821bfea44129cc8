import type { Stage } from '../../answers/instruments.ts';
import type { Drift } from '../../answers/spread.ts';
import type { Change } from '../area/types.ts';

/** Sections of a group's page, in its order: each has a place of its own. */
export const GROUP_SECTIONS = [
  'members',
  'areas',
  'spread',
  'targets',
  'instruments',
  'divides',
  'coverage',
] as const;

export type GroupSection = (typeof GROUP_SECTIONS)[number];

/** How many of how many members. */
export interface Base {
  readonly n: number;
  readonly of: number;
}

/** An area, and how far a group's median lies from the world's there, with its sign. */
export interface FurthestArea {
  readonly area: string;
  readonly distance: string;
}

/** How wide the middle half was and is, in points. */
export interface Widths {
  readonly before: string;
  readonly after: string;
  readonly from: string;
  readonly to: string;
}

/** The widest of the divides in an indicator. */
export interface Widest extends Base {
  readonly dimension: string;
  readonly gap: Change;
}

/** Words of a group's page. Numbers come in as text, counts as numbers. */
export interface GroupWords {
  /** what the page says, whatever the year */
  readonly about: (group: string) => string;
  /** of the page of a reader's own group before there is one */
  readonly ownGroup: { readonly title: string; readonly lead: string };
  readonly contents: string;
  readonly sections: Readonly<Record<GroupSection, string>>;
  /** "43 of 57" */
  readonly of: (base: Base) => string;
  readonly onward: string;
  readonly to: Readonly<Record<'report' | 'overview' | 'compare' | 'explore' | 'data', string>>;
  readonly members: {
    /** where scores cannot be named by their ends */
    readonly title: (group: string, scored: Base) => string;
    readonly measure: (year: string) => string;
    /** how many members are in which class, those with one */
    readonly classes: (parts: readonly string[]) => string;
  };
  readonly areas: {
    readonly title: (group: string, above: Base, year: string) => string;
    readonly furthest: (above: FurthestArea | null, below: FurthestArea | null) => string;
    readonly measure: (year: string) => string;
    readonly area: string;
    readonly median: (group: string) => string;
    readonly distance: string;
    readonly base: string;
    readonly worldBase: string;
    /** spoken: of a row of the drawing */
    readonly row: (n: Base, group: string, world: string) => string;
  };
  readonly spread: {
    readonly title: (group: string, drift: Drift, widths: Widths, base: Base) => string;
    readonly measure: (from: string, to: string) => string;
    readonly rule: string;
    readonly renewed: (percent: string) => string;
    readonly column: string;
    readonly base: string;
    readonly width: (year: string) => string;
    readonly change: string;
    readonly drift: string;
    readonly drifts: Readonly<Record<Drift, string>>;
    readonly years: string;
    readonly yearsNote: string;
    readonly measured: string;
    readonly middleHalf: string;
    readonly points: string;
  };
  /** heads the targets, and says what of them can be opened */
  readonly targets: { readonly title: (group: string) => string; readonly open: string };
  readonly instruments: {
    readonly title: (group: string, known: Base) => string;
    readonly measure: string;
    readonly unknown: string;
    readonly instrument: string;
    readonly stages: Readonly<Record<Stage | 'unknown', string>>;
    readonly since: string;
    /** opens who has which of an area */
    readonly who: (area: string) => string;
    /** in a cell, where the year is not known */
    readonly noYear: string;
    readonly links: string;
  };
  readonly divides: {
    /** the widest divide in an indicator that is known by so many dimensions */
    readonly title: (
      group: string,
      of: { readonly indicator: string; readonly dimensions: number },
      widest: Widest,
    ) => string;
    readonly none: (group: string) => string;
    readonly measure: string;
    /** of the indicator that most members have both sides of */
    readonly finding: (
      first: string,
      second: string,
      ahead: Readonly<Record<'first' | 'second', number>>,
      gap: Change,
      base: Base,
    ) => string;
    readonly caption: (dimension: string, first: string, second: string) => string;
    readonly base: string;
    readonly gap: string;
    readonly ahead: (side: string) => string;
    readonly years: string;
    readonly note: string;
  };
  readonly coverage: {
    readonly title: (group: string, without: Base) => string;
    readonly lead: (typical: Base, year: string) => string;
    readonly have: (of: number) => string;
    readonly scored: string;
    readonly areas: string;
    readonly all: string;
    readonly complete: (n: number) => string;
    readonly more: string;
  };
}

import type { CoreCatalog } from '../catalog/catalog.ts';
import { oneGroup } from './groups.ts';
import { listOf, textUpTo, yearBetween } from './parameters.ts';

/** Chapters of a group's report, in their order: each can be left out. */
export const CHAPTERS = [
  'summary',
  'standing',
  'areas',
  'spread',
  'within',
  'progress',
  'divides',
  'instruments',
  'targets',
  'exchange',
  'outlook',
  'coverage',
  'annex',
] as const;

export type ChapterId = (typeof CHAPTERS)[number];

/** What the reader chose of a report. Everything left out is in it. */
export interface ReportView {
  /** another group than the address's own: see `ownGroup` */
  group: string;
  chapters: readonly string[];
  areas: readonly string[];
  /** first year of the change that is told */
  since: number;
  /** a framework through whose pillars the scores are shown too */
  lens: string;
}

/** Longer than any framework. */
const LONGEST_LENS = 40;

export function reportParameters(catalog: CoreCatalog) {
  const areas = catalog.areas.map(({ area }) => area);
  return {
    group: oneGroup(catalog),
    chapters: listOf<string>(CHAPTERS, CHAPTERS.length),
    areas: listOf<string>(areas, areas.length),
    since: yearBetween(...catalog.years),
    lens: textUpTo(LONGEST_LENS),
  };
}

import type { Group } from '../../catalog/catalog.ts';
import { directionOf } from '../../catalog/languages.ts';
import { WORLD } from '../../catalog/members.ts';
import { ProfileChart } from '../../charts/profile/Chart.tsx';
import { layoutProfile } from '../../charts/profile/layout.ts';
import type { ProfileData } from '../../charts/profile/types.ts';
import { href, paths } from '../../view/links.ts';
import type { Environment } from '../../words/environment.ts';
import type { GroupWords } from '../../words/group/types.ts';
import { scoreTone } from '../colours.ts';
import type { Drawing } from '../figure.ts';
import { type FigureTable, head, number } from '../table.ts';
import { type AreaBesideWorld, furthest, MEDIAN_DECIMALS } from './model.ts';

/** A group's areas beside the world, as a page shows them. */
export interface AreasGiven {
  readonly group: Group;
  readonly year: number;
  readonly areas: readonly AreaBesideWorld[];
  /** search part of links to areas */
  readonly carried: string;
}

/** In how many areas the group's median is above the world's. */
export function areasTitle(own: GroupWords, { group, year, areas }: AreasGiven): string {
  const known = areas.filter(({ distance }) => distance !== null);
  const n = known.filter(({ distance }) => (distance ?? 0) > 0).length;
  return own.areas.title(group.short, { n, of: known.length }, String(year));
}

/** Where it is furthest from the world's; '' where both are level everywhere. */
export function furthestLine({ numbers }: Environment, own: GroupWords, { areas }: AreasGiven): string {
  const { above, below } = furthest(areas);
  const said = (end: AreaBesideWorld | null) =>
    end === null
      ? null
      : { area: end.area.short, distance: numbers.signed(end.distance ?? 0, MEDIAN_DECIMALS) };
  return own.areas.furthest(said(above), said(below));
}

/** The group's median and the middle half of its members in each area, and the world's median. */
export function areasDrawing(environment: Environment, own: GroupWords, given: AreasGiven): Drawing {
  const { catalog } = environment;
  const title = areasTitle(own, given);
  const summary = furthestLine(environment, own, given) || title;
  const data = areasData(environment, own, given);
  const direction = directionOf(catalog.language);
  return {
    fits: 'redrawn',
    at: (width, { id }) => (
      <ProfileChart
        id={`${id}-${width}`}
        title={title}
        summary={summary}
        geometry={layoutProfile(data, { width, direction })}
      />
    ),
  };
}

function areasData(
  { catalog, words, numbers, base }: Environment,
  own: GroupWords,
  { group, areas, carried }: AreasGiven,
): ProfileData {
  const score = (value: number | null) => (value === null ? words.score.noScore : numbers.score(value));
  return {
    name: own.areas.median(group.short),
    rangeText: words.indicator.quartiles(group.short),
    comparators: [{ id: WORLD, kind: 'world', text: words.indicator.world }],
    rows: areas.map(({ area, median, world, quartiles, n }) => {
      const base_ = { n, of: group.members.length };
      return {
        id: area.area,
        name: area.short,
        href: href(base, catalog.language, paths.area(area.area), carried),
        value: median,
        text: `${score(median)} · ${own.of(base_)}`,
        tone: median === null ? 'grey' : scoreTone(median),
        ...(quartiles !== null && { range: quartiles }),
        comparators: [world],
        label: words.labelled(area.short, own.areas.row(base_, score(median), score(world))),
      };
    }),
    domain: [0, 100],
    formatTick: (value) => numbers.score(value),
  };
}

/** The same in rows, with how many stand behind each median. */
export function areasTable(environment: Environment, own: GroupWords, given: AreasGiven): FigureTable {
  const { catalog, words, numbers, base } = environment;
  const { group, areas, carried } = given;
  const shown = (value: number | null) =>
    number(value === null ? words.score.noScore : numbers.value(value, MEDIAN_DECIMALS));
  return {
    caption: own.sections.areas,
    columns: [
      own.areas.area,
      own.areas.median(group.short),
      words.indicator.world,
      own.areas.distance,
      own.areas.base,
      own.areas.worldBase,
    ].map((text) => ({ head: text })),
    rows: areas.map(({ area, median, world, distance, n, worldN }) => ({
      id: area.area,
      cells: [
        { ...head(area.short), href: href(base, catalog.language, paths.area(area.area), carried) },
        shown(median),
        shown(world),
        number(distance === null ? '' : numbers.signed(distance, MEDIAN_DECIMALS)),
        number(own.of({ n, of: group.members.length })),
        number(numbers.value(worldN, 0)),
      ],
    })),
  };
}

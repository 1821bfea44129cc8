import { sum } from 'd3-array';
import type { Catalog } from '../../catalog/catalog.ts';
import { CONTEXT } from '../../catalog/types.ts';
import { href, paths } from '../../view/links.ts';
import type { DataWords } from '../../words/data/types.ts';
import type { Environment } from '../../words/environment.ts';
import { type FigureTable, head, number } from '../table.ts';
import { type CoverageModel, countedAreas } from './model.ts';

type Given = Environment<Catalog>;

/** Areas, and how many indicators and values they have: what `npm run check` counts. */
export function countsTable(
  { catalog, words, numbers, base }: Given,
  own: DataWords,
  { counts }: CoverageModel,
): FigureTable {
  const count = (n: number) => number(numbers.value(n, 0));
  const name = (area: string) =>
    catalog.areas.find((each) => each.area === area)?.short ?? words.overview.context;
  const cells = ({ indicators, scored, observations }: Omit<CoverageModel['counts'][number], 'area'>) => [
    count(indicators),
    count(scored),
    count(observations),
  ];
  const all = {
    indicators: sum(counts, (each) => each.indicators),
    scored: sum(counts, (each) => each.scored),
    observations: sum(counts, (each) => each.observations),
  };
  return {
    caption: own.coverage.counts,
    columns: [
      own.coverage.areas,
      own.coverage.indicators,
      own.coverage.scored,
      own.coverage.observations,
    ].map((text) => ({ head: text })),
    rows: [
      ...counts.map((each) => ({
        id: each.area,
        cells: [
          {
            ...head(name(each.area)),
            ...(each.area !== CONTEXT && { href: href(base, catalog.language, paths.area(each.area)) }),
          },
          ...cells(each),
        ],
      })),
      { id: 'all', cells: [head(own.coverage.all), ...cells(all)] },
    ],
  };
}

/** Groups, and the percent of their members that have at least half of each area's indicators. */
export function groupsTable(
  { catalog, numbers }: Given,
  own: DataWords,
  { groups, areas }: CoverageModel,
): FigureTable {
  const named = countedAreas(catalog, areas);
  return {
    caption: own.coverage.groups,
    columns: [own.coverage.group, own.coverage.count, ...named.map(({ short }) => short)].map((text) => ({
      head: text,
    })),
    rows: groups.map(({ group, shares }) => ({
      id: group.group,
      cells: [
        head(group.kind === 'organisation' ? group.short : group.name),
        number(numbers.value(group.members.length, 0)),
        ...named.map(({ area }) => number(numbers.value(100 * (shares.get(area) ?? 0), 0))),
      ],
    })),
  };
}

/** Members, and how many of each area's indicators they have up to date. */
export function membersTable(
  { catalog }: Given,
  own: DataWords,
  { group, members, areas, all }: CoverageModel,
): FigureTable {
  const named = countedAreas(catalog, areas);
  const most = (area: string) => String(areas.get(area)?.length ?? 0);
  return {
    caption: own.coverage.members(group.kind === 'organisation' ? group.short : group.name),
    columns: [
      { head: own.coverage.member },
      { head: `${own.coverage.all} (${all})` },
      ...named.map(({ area, short }) => ({ head: `${short} (${most(area)})` })),
    ],
    rows: members.map((member) => ({
      id: member.economy,
      cells: [
        head(catalog.economies[member.economy] ?? member.economy),
        number(String(member.all)),
        ...named.map(({ area }) => number(String(member.areas.get(area) ?? 0))),
      ],
    })),
  };
}

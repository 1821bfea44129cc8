import type { PublishedArea } from '../../src/answers/area.ts';
import { publishArea } from '../../src/answers/publishArea.ts';
import { byEconomy } from '../../src/answers/published.ts';
import type { Tables } from '../../src/catalog/read.ts';
import { CONTEXT } from '../../src/catalog/types.ts';
import type { Facts } from './facts.ts';

/** area, or `context` → group → what is typical of the group in each of the area's indicators. */
export function publishAreas(
  { areas, groups, memberships, indicators }: Tables,
  facts: Facts,
): Map<string, Map<string, PublishedArea>> {
  const series = new Map([...facts.series].map(([indicator, rows]) => [indicator, byEconomy(rows)]));
  const members = new Map(
    groups.map(({ group }) => [
      group,
      memberships
        .filter((row) => row.group === group && row.status === 'member')
        .map(({ economy }) => economy),
    ]),
  );
  return new Map(
    [...areas.map(({ area }) => area), CONTEXT].map((area) => [
      area,
      publishArea(
        indicators.filter((indicator) => indicator.area === area),
        series,
        members,
      ),
    ]),
  );
}

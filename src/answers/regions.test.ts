import { expect, it } from 'vitest';
import type { Group } from '../catalog/catalog.ts';
import { regionMedians } from './regions.ts';

const region = (group: string, members: readonly string[], kind: Group['kind'] = 'region'): Group => ({
  group,
  kind,
  name: `Region ${group}`,
  short: group,
  members,
  associates: [],
  nonRegional: [],
});
const groups = [
  region('all', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']),
  region('east', ['A', 'B', 'C', 'D']),
  region('west', ['E', 'F', 'G']),
  region('far', ['H']),
  region('club', ['A', 'B', 'C'], 'organisation'),
];
const values = new Map([
  ['A', 40],
  ['B', 10],
  ['C', 20],
  ['D', 90],
  ['E', 1],
  ['F', 3],
  ['G', 2],
  ['H', 5],
]);

it('takes the median of the members asked about in each smallest region, from low to high', () => {
  const asked = ['A', 'B', 'C', 'E', 'F', 'G', 'H'];
  expect(regionMedians({ groups }, asked, values)).toEqual([
    { group: 'west', name: 'Region west', value: 2 },
    { group: 'east', name: 'Region east', value: 20 },
  ]);
});

it('has no median of a region in which fewer than three of them have a value', () => {
  const few = new Map([...values].filter(([economy]) => economy !== 'G'));
  expect(regionMedians({ groups }, [...values.keys()], few).map(({ group }) => group)).toEqual(['east']);
});

import { expect, it } from 'vitest';
import { changeLine, changeReport, changes, isLarge } from './changes.ts';

const rows = changes([
  ['revised', 'PAK', 'internet-users', 2024, 'total', 57.2, 71, 0.138],
  ['revised', 'ALB', 'internet-users', 2020, 'female', 71, 71.2, 0.002],
  ['new', 'MAR', 'internet-users', 2025, 'total', null, 92, null],
  ['vanished', 'IRQ', 'mobile-data-price', 2019, 'total', 1.4, null, null],
]);

it('counts what changed by indicator, then names revisions and what vanished', () => {
  expect(changeReport(rows)).toEqual([
    '4 values changed:',
    '  internet-users: 1 new, 2 revised',
    '  mobile-data-price: 1 vanished',
    '  revised PAK internet-users 2024: 57.2 → 71',
    '  revised ALB internet-users 2020 female: 71 → 71.2',
    '  vanished IRQ mobile-data-price 2019: 1.4',
  ]);
});

it('names only so many of each kind, and says how many more there are', () => {
  expect(changeReport(rows, 1)).toContain('  … and 1 more');
});

it('says so where nothing changed', () => {
  expect(changeReport([])).toEqual(['No value changed.']);
});

it('takes a revision for large above a tenth of the distance between the goalposts', () => {
  expect(rows.filter(isLarge).map(changeLine)).toEqual(['revised PAK internet-users 2024: 57.2 → 71']);
});

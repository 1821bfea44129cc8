import { createElement as e } from 'react';
import { expect, it } from 'vitest';
import { itemsOf, partsOf } from './parts.ts';

const Chart = ({ size }: { size: number }) =>
  e('svg', { width: size, height: 20 }, e('title', null, 'spoken'));
const List = () => e('ul', null, e('li', null, 'a'), e('li', null, 'b'));
const Section = ({ name }: { name: string }) =>
  e(
    'section',
    null,
    e('h2', null, e('a', { href: '/x/' }, name)),
    e(Chart, { size: 40 }),
    e('p', null, 'median ', e('strong', null, 71), ' of ', e('bdi', null, 'العالم')),
    null,
    e('ul', null, [e('li', { key: 1 }, 'one')]),
  );

it('finds headings, drawings and texts in their order, through components', () => {
  const parts = partsOf(e('div', null, e(Section, { name: 'Skills' })));
  expect(parts).toEqual([
    { kind: 'text', text: 'Skills', heading: true, bold: true },
    { kind: 'drawing', drawing: { width: 40, height: 20, svg: '<svg width="40" height="20"></svg>' } },
    { kind: 'text', text: 'median 71 of \u2068العالم\u2069', heading: false, bold: true },
    { kind: 'text', text: 'one', heading: false, bold: false },
  ]);
});

it('takes a list apart into its items, and nothing else', () => {
  expect(itemsOf(e(List))).toHaveLength(2);
  expect(itemsOf(e(Section, { name: 'Skills' }))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, it } from 'vitest';
import { stylesOf, token } from './styles.ts';

const rulesOf = (css: string) =>
  parse(css).nodes.flatMap((node) =>
    node.type === 'rule' ? [{ selectors: node.selectors, css: node.toString() }] : [],
  );

const everything = (() => {
  const sheet = readFileSync('src/charts/charts.css', 'utf8');
  const classes = [...sheet.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name);
  return stylesOf(`<g class="${[...new Set(classes)].join(' ')}">`);
})();

it('leaves no variable, state or media query in a picture', () => {
  expect(rulesOf(everything).length).toBeGreaterThan(50);
  expect(everything).not.toMatch(/var\(|--|:hover|:focus|@media/);
});

it('colours what is chosen by its place in the selection', () => {
  const markup = '<g class="chart"><g class="chosen sel-1"><text class="name"/></g></g>';
  expect(stylesOf(markup)).toContain(token('--sel-ink-1'));
  expect(stylesOf(markup)).not.toContain(token('--sel-ink-0'));
});

it('takes along only the rules of classes that are there', () => {
  expect(rulesOf(stylesOf('<svg class="chart"/>')).map(({ selectors }) => selectors)).toContainEqual([
    '.chart',
  ]);
  expect(stylesOf('<svg class="chart"/>')).not.toContain('tone');
});

it('says which colour is missing', () => {
  expect(() => token('--nothing')).toThrow('--nothing');
});

import postcss from 'postcss';
import { expect, it } from 'vitest';
import { chartsIn, fewerCharts } from './fewerCharts.ts';

it('finds the charts that a script draws', () => {
  expect(chartsIn('jsx(a,{...b,kind:`ranking`,width:c}),["map"],{kind: "strip"}')).toEqual(
    new Set(['ranking', 'strip']),
  );
});

it('leaves what is said of all charts and of those that are drawn', () => {
  const sheet =
    '.chart a{x:1}.chart-map .land{x:2}.chart-strip .a,.chart-map .a{x:3}@media print{.chart-map{x:4}}';
  const { css } = postcss([fewerCharts(new Set(['strip']))]).process(sheet, { from: undefined });
  expect(css).toBe('.chart a{x:1}.chart-strip .a{x:3}@media print{}');
});

it('leaves out what is said of text that another kind of figure is', () => {
  const sheet = '.text-sidebyside table{x:1}.text-sidebyside.few td{x:2}td{x:3}';
  const left = (kind: string) =>
    postcss([fewerCharts(chartsIn(`{ref:{kind:\`${kind}\`}}`))]).process(sheet, { from: undefined }).css;
  expect(left('sidebyside')).toBe(sheet);
  expect(left('overtime')).toBe('td{x:3}');
});

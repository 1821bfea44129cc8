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

// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { DotsChart } from './dots/Chart.tsx';
import { layoutDots } from './dots/layout.ts';
import { DumbbellChart } from './dumbbell/Chart.tsx';
import { layoutDumbbell } from './dumbbell/layout.ts';
import { MapChart } from './map/Chart.tsx';
import { layoutMap } from './map/layout.ts';
import { MatrixChart } from './matrix/Chart.tsx';
import { layoutMatrix } from './matrix/layout.ts';
import { ProfileChart } from './profile/Chart.tsx';
import { layoutProfile } from './profile/layout.ts';
import { RankingChart } from './ranking/Chart.tsx';
import { layoutRanking } from './ranking/layout.ts';
import { ScatterChart } from './scatter/Chart.tsx';
import { layoutScatter } from './scatter/layout.ts';
import { SlopeChart } from './slope/Chart.tsx';
import { layoutSlope } from './slope/layout.ts';
import { SparklineChart } from './sparkline/Chart.tsx';
import { layoutSparkline } from './sparkline/layout.ts';
import { StripChart } from './strip/Chart.tsx';
import { layoutStrip } from './strip/layout.ts';
import { world } from './testing/atlas.ts';
import { threeOfDco } from './testing/dots.ts';
import { internetMap } from './testing/map.ts';
import { dco } from './testing/matrix.ts';
import { internetUsers } from './testing/ranking.ts';
import { gaps, incomes, moves, profile, slopes, spark, strips } from './testing/samples.ts';
import { internetUse } from './testing/trend.ts';
import { TrendChart } from './trend/Chart.tsx';
import { layoutTrend } from './trend/layout.ts';
import { WaterfallChart } from './waterfall/Chart.tsx';
import { layoutWaterfall } from './waterfall/layout.ts';

afterEach(cleanup);

const WORDS = { title: 'The finding', summary: 'The figure in words.' };
const WIDE = { width: 688, direction: 'ltr' } as const;
const NARROW = { width: 312, direction: 'rtl' } as const;

it.each([
  ['matrix, wide', <MatrixChart key="a" id="a" {...WORDS} geometry={layoutMatrix(dco('en'), WIDE)} />],
  ['matrix, narrow', <MatrixChart key="b" id="b" {...WORDS} geometry={layoutMatrix(dco('ar'), NARROW)} />],
  [
    'ranking, wide',
    <RankingChart key="c" id="c" {...WORDS} geometry={layoutRanking(internetUsers('en'), WIDE)} />,
  ],
  [
    'ranking, narrow',
    <RankingChart key="d" id="d" {...WORDS} geometry={layoutRanking(internetUsers('ar'), NARROW)} />,
  ],
  ['map', <MapChart key="f" id="f" {...WORDS} geometry={layoutMap(internetMap('OIC', 'en'), world, WIDE)} />],
  ['profile', <ProfileChart key="g" id="g" {...WORDS} geometry={layoutProfile(profile('en'), WIDE)} />],
  ['gaps', <DumbbellChart key="h" id="h" {...WORDS} geometry={layoutDumbbell(gaps('en'), WIDE)} />],
  ['waterfall', <WaterfallChart key="n" id="n" {...WORDS} geometry={layoutWaterfall(moves('en'), WIDE)} />],
  ['dots', <DotsChart key="m" id="m" {...WORDS} geometry={layoutDots(threeOfDco('en'), NARROW)} />],
  ['strip', <StripChart key="i" id="i" {...WORDS} geometry={layoutStrip(strips('en'), WIDE)} />],
  ['slope', <SlopeChart key="j" id="j" {...WORDS} geometry={layoutSlope(slopes('en'), WIDE)} />],
  ['scatter', <ScatterChart key="k" id="k" {...WORDS} geometry={layoutScatter(incomes('en'), WIDE)} />],
  [
    'sparkline',
    <SparklineChart key="l" geometry={layoutSparkline(spark('PAK'), { width: 110, height: 32 })} />,
  ],
  ['trend', <TrendChart key="e" id="e" {...WORDS} geometry={layoutTrend(internetUse('en'), WIDE)} />],
])('has nothing that axe objects to: %s', async (_, chart) => {
  const { container } = render(chart);
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
});

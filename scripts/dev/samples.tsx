import type { ReactElement } from 'react';
import { DotsChart } from '../../src/charts/dots/Chart.tsx';
import { layoutDots } from '../../src/charts/dots/layout.ts';
import { DumbbellChart } from '../../src/charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../src/charts/dumbbell/layout.ts';
import { MapChart } from '../../src/charts/map/Chart.tsx';
import { layoutMap } from '../../src/charts/map/layout.ts';
import { MatrixChart } from '../../src/charts/matrix/Chart.tsx';
import { layoutMatrix } from '../../src/charts/matrix/layout.ts';
import { ProfileChart } from '../../src/charts/profile/Chart.tsx';
import { layoutProfile } from '../../src/charts/profile/layout.ts';
import { RankingChart } from '../../src/charts/ranking/Chart.tsx';
import { layoutRanking } from '../../src/charts/ranking/layout.ts';
import { ScatterChart } from '../../src/charts/scatter/Chart.tsx';
import { layoutScatter } from '../../src/charts/scatter/layout.ts';
import { SlopeChart } from '../../src/charts/slope/Chart.tsx';
import { layoutSlope } from '../../src/charts/slope/layout.ts';
import { SparklineChart } from '../../src/charts/sparkline/Chart.tsx';
import { layoutSparkline } from '../../src/charts/sparkline/layout.ts';
import { StripChart } from '../../src/charts/strip/Chart.tsx';
import { layoutStrip } from '../../src/charts/strip/layout.ts';
import { SwarmChart } from '../../src/charts/swarm/Chart.tsx';
import { layoutSwarm } from '../../src/charts/swarm/layout.ts';
import { world } from '../../src/charts/testing/atlas.ts';
import { threeOfDco } from '../../src/charts/testing/dots.ts';
import { internetMap } from '../../src/charts/testing/map.ts';
import { dco } from '../../src/charts/testing/matrix.ts';
import { dataPrices, internetUsers } from '../../src/charts/testing/ranking.ts';
import {
  gaps,
  incomes,
  moves,
  profile,
  slopes,
  spark,
  strips,
  swarmed,
} from '../../src/charts/testing/samples.ts';
import { egov, internetUse } from '../../src/charts/testing/trend.ts';
import { TrendChart } from '../../src/charts/trend/Chart.tsx';
import { layoutTrend } from '../../src/charts/trend/layout.ts';
import type { Frame } from '../../src/charts/types.ts';
import { WaterfallChart } from '../../src/charts/waterfall/Chart.tsx';
import { layoutWaterfall } from '../../src/charts/waterfall/layout.ts';

/** A chart's sample: the folder of the chart, what the sample shows, and its drawing. */
export interface Sample {
  readonly chart: string;
  readonly shows: string;
  readonly draw: (language: 'en' | 'ar', frame: Frame, id: string) => ReactElement;
}

const words = (shows: string) => ({ title: shows, summary: 'A sample of November 2026.' });

/** Every chart with what it is drawn from in tests. */
export const SAMPLES: readonly Sample[] = [
  {
    chart: 'ranking',
    shows: 'Internet users of ASEAN',
    draw: (language, frame, id) => (
      <RankingChart id={id} {...words('Ranking')} geometry={layoutRanking(internetUsers(language), frame)} />
    ),
  },
  {
    chart: 'ranking',
    shows: 'Mobile-data prices in ASEAN, on a log scale',
    draw: (language, frame, id) => (
      <RankingChart id={id} {...words('Prices')} geometry={layoutRanking(dataPrices(language), frame)} />
    ),
  },
  {
    chart: 'trend',
    shows: 'Internet use, every year',
    draw: (language, frame, id) => (
      <TrendChart id={id} {...words('Trend')} geometry={layoutTrend(internetUse(language), frame)} />
    ),
  },
  {
    chart: 'trend',
    shows: 'E-Government Development Index, every second year or so',
    draw: (language, frame, id) => (
      <TrendChart id={id} {...words('Trend')} geometry={layoutTrend(egov(language), frame)} />
    ),
  },
  ...['OIC', 'ASEAN'].map(
    (group): Sample => ({
      chart: 'map',
      shows: `Internet users of ${group}`,
      draw: (language, frame, id) => (
        <MapChart
          id={id}
          {...words('Map')}
          geometry={layoutMap(internetMap(group, language), world, frame)}
        />
      ),
    }),
  ),
  {
    chart: 'matrix',
    shows: 'DCO in four measures',
    draw: (language, frame, id) => (
      <MatrixChart id={id} {...words('Matrix')} geometry={layoutMatrix(dco(language), frame)} />
    ),
  },
  {
    chart: 'profile',
    shows: 'Morocco beside DCO, the world and Jordan',
    draw: (language, frame, id) => (
      <ProfileChart id={id} {...words('Profile')} geometry={layoutProfile(profile(language), frame)} />
    ),
  },
  {
    chart: 'dumbbell',
    shows: 'Both sides of a divide',
    draw: (language, frame, id) => (
      <DumbbellChart id={id} {...words('Divide')} geometry={layoutDumbbell(gaps(language), frame)} />
    ),
  },
  {
    chart: 'dots',
    shows: 'Three members of DCO',
    draw: (language, frame, id) => (
      <DotsChart id={id} {...words('Dots')} geometry={layoutDots(threeOfDco(language), frame)} />
    ),
  },
  {
    chart: 'strip',
    shows: 'Every economy’s place',
    draw: (language, frame, id) => (
      <StripChart id={id} {...words('Strip')} geometry={layoutStrip(strips(language), frame)} />
    ),
  },
  {
    chart: 'swarm',
    shows: 'Every member as a dot, the reader’s own with a ring',
    draw: (language, frame, id) => (
      <SwarmChart id={id} {...words('Swarm')} geometry={layoutSwarm(swarmed(language), frame)} />
    ),
  },
  {
    chart: 'slope',
    shows: 'From one year to another',
    draw: (language, frame, id) => (
      <SlopeChart id={id} {...words('Slope')} geometry={layoutSlope(slopes(language), frame)} />
    ),
  },
  {
    chart: 'scatter',
    shows: 'Income and internet use',
    draw: (language, frame, id) => (
      <ScatterChart id={id} {...words('Scatter')} geometry={layoutScatter(incomes(language), frame)} />
    ),
  },
  {
    chart: 'sparkline',
    shows: 'Internet use of Pakistan',
    draw: (_, { width }) => (
      <SparklineChart
        geometry={layoutSparkline(spark('PAK'), { width: Math.round(width / 4), height: 32 })}
      />
    ),
  },
  {
    chart: 'waterfall',
    shows: 'What moved a score',
    draw: (language, frame, id) => (
      <WaterfallChart id={id} {...words('Waterfall')} geometry={layoutWaterfall(moves(language), frame)} />
    ),
  },
];

// @vitest-environment jsdom
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { build } from 'vite';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ALIASES, SHAKEN } from '../scripts/build/embedScripts.ts';
import type { Language } from '../src/catalog/languages.ts';
import { DumbbellChart } from '../src/charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../src/charts/dumbbell/layout.ts';
import { MapChart } from '../src/charts/map/Chart.tsx';
import { internetMap } from '../src/charts/map/fixture.ts';
import { layoutMap } from '../src/charts/map/layout.ts';
import { MatrixChart } from '../src/charts/matrix/Chart.tsx';
import { dco } from '../src/charts/matrix/fixture.ts';
import { layoutMatrix } from '../src/charts/matrix/layout.ts';
import { ProfileChart } from '../src/charts/profile/Chart.tsx';
import { layoutProfile } from '../src/charts/profile/layout.ts';
import { RankingChart } from '../src/charts/ranking/Chart.tsx';
import { internetUsers } from '../src/charts/ranking/fixture.ts';
import { layoutRanking } from '../src/charts/ranking/layout.ts';
import { ScatterChart } from '../src/charts/scatter/Chart.tsx';
import { layoutScatter } from '../src/charts/scatter/layout.ts';
import { StripChart } from '../src/charts/strip/Chart.tsx';
import { layoutStrip } from '../src/charts/strip/layout.ts';
import { world } from '../src/charts/testing/atlas.ts';
import { gaps, incomes, profile, strips } from '../src/charts/testing/samples.ts';
import { TrendChart } from '../src/charts/trend/Chart.tsx';
import { internetUse } from '../src/charts/trend/fixture.ts';
import { layoutTrend } from '../src/charts/trend/layout.ts';
import type { Frame } from '../src/charts/types.ts';

interface Bundle {
  readonly mount: (node: unknown, parent: Element) => void;
  readonly layouts: Readonly<Record<string, (data: unknown, frame: unknown) => unknown>>;
  readonly charts: Readonly<Record<string, (props: unknown) => unknown>>;
}

const KINDS = ['ranking', 'trend', 'matrix', 'strip', 'profile', 'map', 'dumbbell', 'scatter'] as const;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

let bundle: Bundle;
beforeAll(async () => {
  const entry = 'virtual:charts';
  const at = (file: string) => join(import.meta.dirname, '../src', file);
  const content = [
    `export { mount } from '${at('embed/dom/mount.ts')}';`,
    ...KINDS.flatMap((kind) => [
      `import { ${capital(kind)}Chart } from '${at(`charts/${kind}/Chart.tsx`)}';`,
      `import { layout${capital(kind)} } from '${at(`charts/${kind}/layout.ts`)}';`,
    ]),
    `export const charts = { ${KINDS.map((kind) => `${kind}: ${capital(kind)}Chart`)} };`,
    `export const layouts = { ${KINDS.map((kind) => `${kind}: layout${capital(kind)}`)} };`,
    'layouts.map = ({ world, ...data }, frame) => layoutMap(data, world, frame);',
  ].join('\n');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: ALIASES },
    plugins: [
      {
        name: 'charts',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? content : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        treeshake: SHAKEN.treeshake,
        output: { ...SHAKEN.output, format: 'iife', name: 'bundle' },
      },
    },
  });
  const code = [built].flat().flatMap((each) => ('output' in each ? each.output : []))[0];
  if (code?.type !== 'chunk') throw new Error('expected one script');
  bundle = new Function(`${code.code}\nreturn bundle;`)();
});
afterEach(cleanup);

const oicMap = (language: Language) => ({ ...internetMap('OIC', language), world });
const layoutWorldMap = ({ world: outlines, ...data }: ReturnType<typeof oicMap>, frame: Frame) =>
  layoutMap(data, outlines, frame);

const SAMPLES = {
  ranking: [RankingChart as ComponentType<object>, layoutRanking, internetUsers],
  trend: [TrendChart as ComponentType<object>, layoutTrend, internetUse],
  matrix: [MatrixChart as ComponentType<object>, layoutMatrix, dco],
  strip: [StripChart as ComponentType<object>, layoutStrip, strips],
  profile: [ProfileChart as ComponentType<object>, layoutProfile, profile],
  map: [MapChart as ComponentType<object>, layoutWorldMap, oicMap],
  dumbbell: [DumbbellChart as ComponentType<object>, layoutDumbbell, gaps],
  scatter: [ScatterChart as ComponentType<object>, layoutScatter, incomes],
} as const;

describe.each(KINDS)('the %s in an embed', (kind) => {
  it.each([
    ['en', 616, 'ltr'],
    ['en', 264, 'ltr'],
    ['ar', 616, 'rtl'],
    ['ar', 264, 'rtl'],
  ] as const)('is what React draws (%s, %i pixels)', (language, width, direction) => {
    const [Chart, layout, sample] = SAMPLES[kind];
    const frame = { width, direction };
    const words = { id: 'figure', title: 'The finding', summary: 'In words.' };
    const data = sample(language);
    const { container } = render(
      <Chart
        {...words}
        {...{ geometry: (layout as (data: unknown, frame: unknown) => unknown)(data, frame) }}
      />,
    );
    const place = document.createElement('div');
    const geometry = bundle.layouts[kind]?.(data, frame);
    bundle.mount(bundle.charts[kind]?.({ ...words, geometry }), place);
    expect(place.innerHTML.length).toBeGreaterThan(1000);
    expect(place.innerHTML).toBe(container.innerHTML);
  });
});

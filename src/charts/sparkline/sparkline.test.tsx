// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { spark } from '../testing/samples.ts';
import { svgFile } from '../testing/snapshot.ts';
import { SparklineChart } from './Chart.tsx';
import { layoutSparkline } from './layout.ts';

afterEach(cleanup);

const BOX = { width: 110, height: 32 };

describe('layoutSparkline', () => {
  it('keeps its line inside its box', () => {
    for (const economy of ['PAK', 'BWA', 'SAU']) {
      for (const { x, y } of layoutSparkline(spark(economy), BOX).line.points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(110);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(32);
      }
    }
  });

  it('interrupts the line at a break and bridges missing years', () => {
    expect(layoutSparkline(spark('PAK'), BOX).line.breaks).toHaveLength(1);
    expect(layoutSparkline(spark('BWA'), BOX).line.segments.map(({ bridge }) => bridge)).toEqual([
      false,
      true,
    ]);
  });

  it('stands in the middle where all values are the same, and nowhere without a value', () => {
    const flat = { years: [2000, 2002] as const, label: '', points: [{ year: 2000, value: 5, label: '' }] };
    expect(layoutSparkline(flat, BOX).last?.y).toBe(16);
    expect(layoutSparkline({ ...flat, points: [] }, BOX).last).toBeNull();
  });
});

describe('SparklineChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(<SparklineChart geometry={layoutSparkline(spark('PAK'), BOX)} />)).toEqual([]);
  });

  it.each(['PAK', 'BWA'])('is drawn like its snapshot: %s', async (economy) => {
    const chart = <SparklineChart geometry={layoutSparkline(spark(economy), BOX)} />;
    await expect(svgFile(chart)).toMatchFileSnapshot(`snapshots/${economy}.svg`);
  });

  it('is one image with the course as its name', () => {
    render(<SparklineChart geometry={layoutSparkline(spark('PAK'), BOX)} />);
    expect(screen.getByRole('img', { name: 'Pakistan since 2000' })).toBeTruthy();
  });
});

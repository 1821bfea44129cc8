// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { slopes } from '../testing/samples.ts';
import { svgFile } from '../testing/snapshot.ts';
import { SlopeChart } from './Chart.tsx';
import { layoutSlope } from './layout.ts';
import type { SlopeData } from './types.ts';

afterEach(cleanup);

function chart(data: SlopeData, width: number) {
  return (
    <SlopeChart
      id="slope"
      title="Internet use rose everywhere in ASEAN"
      summary="Two years."
      geometry={layoutSlope(data, { width })}
    />
  );
}

describe('layoutSlope', () => {
  it.each([280, 312, 688, 1100])('keeps names and values apart and inside at %i pixels', (width) => {
    const { lines, height } = layoutSlope(slopes('en'), { width });
    for (const side of ['start', 'end'] as const) {
      const ys = lines.flatMap((line) => line[side]?.y ?? []).sort((a, b) => a - b);
      expect(ys).toHaveLength(lines.length);
      ys.forEach((y, index) => {
        const next = ys[index + 1];
        if (next !== undefined) expect(next - y).toBeGreaterThanOrEqual(15.8);
      });
      expect(ys.at(-1)).toBeLessThanOrEqual(height);
    }
  });

  it('rises where the value rose', () => {
    for (const { y1, y2 } of layoutSlope(slopes('en'), { width: 688 }).lines) expect(y2).toBeLessThan(y1);
  });

  it('names only chosen economies where there are too many for all', () => {
    const data = slopes('en');
    const many = Array.from({ length: 40 }, (_, index) => data.lines[index % data.lines.length]).flatMap(
      (line, index) => {
        if (!line) return [];
        const { selection: _, ...plain } = line;
        return [index === 7 ? { ...plain, id: 'chosen', selection: 0 } : { ...plain, id: String(index) }];
      },
    );
    const { lines } = layoutSlope({ ...data, lines: many }, { width: 688 });
    expect(lines.filter(({ end }) => end !== null).map(({ id }) => id)).toEqual(['chosen']);
  });
});

describe('SlopeChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart(slopes('en'), 688))).toEqual([]);
  });

  it.each([
    ['wide-ltr', 'en', 688],
    ['wide-rtl', 'ar', 688],
    ['narrow-ltr', 'en', 312],
    ['narrow-rtl', 'ar', 312],
  ] as const)('is drawn like its snapshot: %s', async (name, language, width) => {
    await expect(svgFile(chart(slopes(language), width))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('reads a line as one sentence, the chosen ones last, so that they lie on top', () => {
    render(chart(slopes('en'), 688));
    expect(screen.getByRole('img', { name: 'Indonesia, from 15 % in 2013 to 69 % in 2023' })).toBeTruthy();
    const items = screen.getAllByRole('listitem');
    expect(items.slice(-2).every((item) => item.getAttribute('class')?.startsWith('chosen'))).toBe(true);
  });
});

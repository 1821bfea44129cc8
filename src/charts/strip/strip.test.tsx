// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { strips } from '../testing/samples.ts';
import { FORMS, svgFile } from '../testing/snapshot.ts';
import { textWidth } from '../text.ts';
import type { Direction } from '../types.ts';
import { StripChart } from './Chart.tsx';
import { layoutStrip } from './layout.ts';
import { swarm } from './swarm.ts';

afterEach(cleanup);

function chart(language: 'en' | 'ar', width: number, direction: Direction) {
  return (
    <StripChart
      id="strip"
      title="The OIC reaches from end to end of the world"
      summary="Three measures."
      geometry={layoutStrip(strips(language), { width, direction })}
    />
  );
}

describe('swarm', () => {
  it('leaves dots in the middle that are clear of one another', () => {
    expect(swarm([0, 20, 40], 10, 20)).toEqual([0, 0, 0]);
  });

  it('never lets dots overlap while the lane has room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 }), (xs) => {
        const offsets = swarm(xs, 8, 200);
        xs.forEach((x, index) => {
          xs.slice(index + 1).forEach((other, at) => {
            const dy = (offsets[index] ?? 0) - (offsets[index + 1 + at] ?? 0);
            expect(Math.hypot(x - other, dy)).toBeGreaterThanOrEqual(8 - 1e-6);
          });
        });
      }),
    );
  });

  it('never leaves the lane, however full it is', () => {
    const offsets = swarm(new Array<number>(100).fill(5), 8, 12);
    expect(Math.max(...offsets.map(Math.abs))).toBeLessThanOrEqual(12);
  });
});

describe('layoutStrip', () => {
  it.each([280, 312, 688, 1100])('keeps names of chosen economies apart and inside at %i pixels', (width) => {
    for (const { chosen } of layoutStrip(strips('en'), { width, direction: 'ltr' }).rows) {
      const spans = chosen
        .map(({ name }) => {
          const half = textWidth(name.text, { size: 12, bold: true }) / 2;
          return [name.x - half, name.x + half] as const;
        })
        .sort((a, b) => a[0] - b[0]);
      expect(spans).toHaveLength(3);
      spans.forEach(([left, right], index) => {
        expect(left).toBeGreaterThanOrEqual(-0.1);
        expect(right).toBeLessThanOrEqual(width + 0.1);
        const next = spans[index + 1];
        if (next) expect(right).toBeLessThanOrEqual(next[0]);
      });
    }
  });

  it('gives every row the same scale and the world its place behind', () => {
    const { rows } = layoutStrip(strips('en'), { width: 688, direction: 'ltr' });
    expect(rows).toHaveLength(3);
    for (const { world } of rows) expect(world.split('v16').length - 1).toBeGreaterThan(80);
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).sort((a, b) => a - b));
  });
});

describe('StripChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', 688, 'ltr'))).toEqual([]);
  });

  it.each(FORMS)('is drawn like its snapshot: %s', async (name, language, width, direction) => {
    await expect(svgFile(chart(language, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('is walked from the lowest to the highest value, and down to the next row', async () => {
    const user = userEvent.setup();
    render(chart('en', 688, 'ltr'));
    const row = screen.getByRole('list', { name: 'internet-users' });
    const scoreOf = (mark: Element | null) =>
      Number(/: (\d+)$/.exec(mark?.getAttribute('aria-label') ?? '')?.[1]);
    const values = within(row).getAllByRole('img').map(scoreOf);
    await user.tab();
    expect(scoreOf(document.activeElement)).toBe(Math.min(...values));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(scoreOf(document.activeElement)).toBe([...values].sort((a, b) => a - b)[2]);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('[role="list"]')?.getAttribute('aria-label')).toBe(
      'cybersecurity-index',
    );
  });
});

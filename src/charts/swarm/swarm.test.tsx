// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { swarmed } from '../testing/samples.ts';
import { FORMS, svgFile } from '../testing/snapshot.ts';
import { textWidth } from '../text.ts';
import { SwarmChart } from './Chart.tsx';
import { layoutSwarm } from './layout.ts';

afterEach(cleanup);

const chart = (language: 'en' | 'ar', width: number, still = false) => (
  <SwarmChart
    id="swarm"
    title="Senegal is in the middle"
    summary="Fifty-seven members."
    geometry={layoutSwarm(swarmed(language), { width })}
    still={still}
  />
);

describe('layoutSwarm', () => {
  it.each([280, 312, 688, 1100])('keeps every dot inside and clear of the others at %i pixels', (width) => {
    const { dots, radius, height, grid } = layoutSwarm(swarmed('en'), { width });
    dots.forEach((dot, index) => {
      expect(dot.x).toBeGreaterThanOrEqual(radius);
      expect(dot.x).toBeLessThanOrEqual(width - radius);
      expect(dot.y - radius).toBeGreaterThanOrEqual(grid[0] - 0.1);
      expect(dot.y + radius).toBeLessThanOrEqual(grid[1]);
      for (const other of dots.slice(index + 1)) {
        expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(radius * 2);
      }
    });
    expect(grid[1]).toBeLessThan(height);
  });

  it.each([280, 688])('rings the reader’s own dot, its name whole and inside at %i pixels', (width) => {
    const data = swarmed('en');
    const { own, dots } = layoutSwarm(data, { width });
    const dot = dots.find(({ id }) => id === data.own?.id);
    expect(own).toMatchObject({ x: dot?.x, y: dot?.y, isDot: true });
    const half = textWidth(own?.name.text ?? '', { size: 13, bold: true }) / 2;
    expect((own?.name.x ?? 0) - half).toBeGreaterThanOrEqual(-0.1);
    expect((own?.name.x ?? 0) + half).toBeLessThanOrEqual(width + 0.1);
  });

  it('gives a reader’s own economy that is no member a dot of its own', () => {
    const data = swarmed('en');
    const dots = data.dots.filter(({ id }) => id !== data.own?.id);
    expect(layoutSwarm({ ...data, dots }, { width: 688 }).own).toMatchObject({ isDot: false });
  });
});

describe('SwarmChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', 688))).toEqual([]);
  });

  it.each(FORMS)('is drawn like its snapshot: %s', async (name, language, width) => {
    await expect(svgFile(chart(language, width))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('names every member, and leads to it', () => {
    render(chart('en', 688));
    const links = within(screen.getByRole('list', { name: 'internet-users' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      swarmed('en')
        .dots.map(({ href }) => href)
        .sort(),
    );
  });

  it('is dots without names before scripts run', () => {
    const { container } = render(chart('en', 312, true));
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(container.querySelectorAll('.mark > circle')).toHaveLength(swarmed('en').dots.length);
  });
});

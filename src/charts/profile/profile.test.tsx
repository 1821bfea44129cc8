// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { profile } from '../testing/samples.ts';
import { FORMS, svgFile } from '../testing/snapshot.ts';
import type { Direction } from '../types.ts';
import { ProfileChart } from './Chart.tsx';
import { layoutProfile } from './layout.ts';

afterEach(cleanup);

function chart(language: 'en' | 'ar', width: number, direction: Direction) {
  return (
    <ProfileChart
      id="profile"
      title="Morocco is ahead of the DCO median in connectivity"
      summary="Four measures."
      geometry={layoutProfile(profile(language), { width, direction })}
    />
  );
}

describe('layoutProfile', () => {
  it('puts the same value at the same place in every row', () => {
    const data = profile('en');
    const same = { ...data, rows: data.rows.map((row) => ({ ...row, value: 50 })) };
    for (const width of [280, 688, 1100]) {
      const { rows, plot } = layoutProfile(same, { width, direction: 'ltr' });
      const [left, right] = plot;
      for (const { x } of rows) expect(x).toBeCloseTo((left + right) / 2, 0);
    }
  });

  it('draws the group’s range around its median, and no dot without a value', () => {
    const { rows } = layoutProfile(profile('en'), { width: 688, direction: 'ltr' });
    for (const { range, ticks } of rows.slice(0, 4)) {
      const median = ticks.find(({ comparator }) => comparator.kind === 'group');
      expect(median?.x).toBeGreaterThan(range?.[0] ?? Number.NaN);
      expect(median?.x).toBeLessThan(range?.[1] ?? Number.NaN);
    }
    expect(rows.at(-1)?.x).toBeNull();
    expect(rows.at(-1)?.end.text).toBe('no score: 1 of 6 indicators');
  });

  it('keeps scales running left to right where rows start on the right', () => {
    const { rows, axis } = layoutProfile(profile('ar'), { width: 688, direction: 'rtl' });
    const xs = axis.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(rows[0]?.name).toMatchObject({ side: 'right', x: 688 });
  });
});

describe('ProfileChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart('en', 688, 'ltr'))).toEqual([]);
  });

  it.each(FORMS)('is drawn like its snapshot: %s', async (name, language, width, direction) => {
    await expect(svgFile(chart(language, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('reads a row as one sentence, and links to what it is about', () => {
    render(chart('en', 688, 'ltr'));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByRole('link', { name: 'Connectivity: 88' }).getAttribute('href')).toBe(
      '/areas/connectivity/',
    );
    expect(screen.getByRole('img', { name: 'Digital economy: no score' })).toBeTruthy();
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { svgFile } from '../testing/snapshot.ts';
import { egov, internetUse } from '../testing/trend.ts';
import { TrendChart } from './Chart.tsx';
import { layoutTrend } from './layout.ts';
import type { TrendData } from './types.ts';

afterEach(cleanup);

function chart(data: TrendData, width: number) {
  return (
    <TrendChart
      id="trend"
      title="Pakistan’s internet use has passed half of its people"
      summary="Four economies from 2000 to 2024."
      geometry={layoutTrend(data, { width })}
    />
  );
}

describe('TrendChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart(internetUse('en'), 688))).toEqual([]);
  });

  it.each([
    ['wide-ltr', internetUse('en'), 688],
    ['wide-rtl', internetUse('ar'), 688],
    ['narrow-ltr', internetUse('en'), 312],
    ['narrow-rtl', internetUse('ar'), 312],
    ['biennial-ltr', egov('en'), 688],
  ] as const)('is drawn like its snapshot: %s', async (name, data, width) => {
    await expect(svgFile(chart(data, width))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('is a list a line, each value an image that says economy, year and value', () => {
    render(chart(internetUse('en'), 688));
    const line = screen.getByRole('list', { name: 'Pakistan' });
    expect(within(line).getByRole('img', { name: 'Pakistan, 2024: 57 %' })).toBeTruthy();
    expect(screen.getByRole('list', { name: 'World median' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Middle half of OIC' })).toBeTruthy();
  });

  it('is walked along a line with left and right, and to the same year of the next line with down', async () => {
    const user = userEvent.setup();
    render(chart(internetUse('en'), 688));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('img', { name: 'Saudi Arabia, 2000: 2 %' }));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('img', { name: 'Saudi Arabia, 2002: 6 %' }));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('img', { name: 'Pakistan, 2002: 3 %' }));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(screen.getByRole('img', { name: 'Pakistan, 2001: 1 %' }));
  });

  it('isolates the number behind an Arabic name', () => {
    const { container } = render(chart(internetUse('ar'), 688));
    const label = [...container.querySelectorAll('text')].find(({ textContent }) =>
      textContent?.startsWith('السنغال'),
    );
    expect(label?.textContent).toBe('السنغال \u206860 %\u2069');
    expect(label?.getAttribute('direction')).toBe('rtl');
    expect(label?.getAttribute('text-anchor')).toBe('end');
  });

  it('tells chosen lines apart without colour', () => {
    const { container } = render(chart(internetUse('en'), 688));
    const lines = [...container.querySelectorAll('.chosen .line:not(.bridge)')];
    const dashes = lines.map((line) => line.getAttribute('stroke-dasharray'));
    expect(new Set(dashes).size).toBe(4);
    const markers = [...container.querySelectorAll('.marker')].map((marker) => marker.getAttribute('d'));
    expect(new Set(markers).size).toBe(4);
  });

  it('writes no style attribute, which the content security policy would drop', () => {
    expect(svgFile(chart(internetUse('en'), 688))).not.toMatch(/\sstyle=/);
  });
});

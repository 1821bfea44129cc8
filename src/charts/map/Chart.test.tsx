// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { world } from '../testing/atlas.ts';
import { internetMap } from '../testing/map.ts';
import { objectionsTo } from '../testing/objections.ts';
import { svgFile } from '../testing/snapshot.ts';
import type { Direction } from '../types.ts';
import { MapChart } from './Chart.tsx';
import { layoutMap } from './layout.ts';
import type { MapData } from './types.ts';

afterEach(cleanup);

function chart(data: MapData, width: number, direction: Direction) {
  return (
    <MapChart
      id="map"
      title="Internet use is highest in Brunei Darussalam"
      summary="Eleven members of ASEAN."
      geometry={layoutMap(data, world, { width, direction })}
    />
  );
}

describe('MapChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart(internetMap('OIC', 'en'), 688, 'ltr'))).toEqual([]);
  });

  it.each([
    ['wide-ltr', internetMap('ASEAN', 'en'), 688, 'ltr'],
    ['narrow-rtl', internetMap('DCO', 'ar'), 312, 'rtl'],
  ] as const)('is drawn like its snapshot: %s', async (name, data, width, direction) => {
    await expect(svgFile(chart(data, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('is a list of economies: a link where there is a value, an image that says so where there is none', () => {
    render(chart(internetMap('ASEAN', 'en'), 688, 'ltr'));
    expect(screen.getAllByRole('listitem')).toHaveLength(11);
    expect(screen.getByRole('link', { name: 'Singapore: 94 %' }).getAttribute('href')).toBe(
      '/economies/SGP/',
    );
    const missing = screen.getByRole('img', { name: 'Myanmar: no value' });
    expect(missing.querySelector('path')?.getAttribute('fill')).toBe('url(#map-land-hatch)');
  });

  it('is walked with the arrow keys from one economy to the next', async () => {
    const user = userEvent.setup();
    render(chart(internetMap('ASEAN', 'en'), 688, 'ltr'));
    const [first] = screen.getAllByRole('link');
    first?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(first);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(first);
  });

  it('writes no style attribute, which the content security policy would drop', () => {
    expect(svgFile(chart(internetMap('ASEAN', 'en'), 688, 'ltr'))).not.toMatch(/\sstyle=/);
  });
});

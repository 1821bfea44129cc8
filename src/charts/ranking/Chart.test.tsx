// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { objectionsTo } from '../testing/objections.ts';
import { dataPrices, internetUsers } from '../testing/ranking.ts';
import { svgFile } from '../testing/snapshot.ts';
import type { Direction } from '../types.ts';
import { oneStop } from '../walk.ts';
import { RankingChart } from './Chart.tsx';
import { layoutRanking } from './layout.ts';
import type { RankingData } from './types.ts';

afterEach(cleanup);

function chart(data: RankingData, width: number, direction: Direction) {
  return (
    <RankingChart
      id="internet-users"
      title="Brunei Darussalam leads ASEAN in internet use"
      summary="Ten members from 99 % down."
      geometry={layoutRanking(data, { width, direction })}
    />
  );
}

describe('RankingChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart(internetUsers('en'), 688, 'ltr'))).toEqual([]);
    expect(await objectionsTo(chart(internetUsers('ar'), 312, 'rtl'))).toEqual([]);
  });

  it.each([
    ['wide-ltr', internetUsers('en'), 688, 'ltr'],
    ['wide-rtl', internetUsers('ar'), 688, 'rtl'],
    ['narrow-ltr', internetUsers('fr'), 312, 'ltr'],
    ['narrow-rtl', internetUsers('ar'), 312, 'rtl'],
    ['log-ltr', dataPrices('en'), 688, 'ltr'],
    ['log-rtl', dataPrices('ar'), 688, 'rtl'],
  ] as const)('is drawn like its snapshot: %s', async (name, data, width, direction) => {
    await expect(svgFile(chart(data, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('is a named and described list with one item a row', () => {
    render(chart(internetUsers('en'), 688, 'ltr'));
    const group = screen.getByRole('group', { name: 'Brunei Darussalam leads ASEAN in internet use' });
    expect(group.getAttribute('aria-describedby')).toBe('internet-users-summary');
    expect(within(group).getAllByRole('listitem')).toHaveLength(11);
  });

  it('reads a row with an address as a link, and one without as an image', () => {
    render(chart(internetUsers('en'), 688, 'ltr'));
    const link = screen.getByRole('link', { name: /^Singapore, rank 3, / });
    expect(link.getAttribute('href')).toBe('/economies/SGP/');
    expect(screen.getByRole('img', { name: 'Timor-Leste, no value since 2021' })).toBeTruthy();
  });

  it('is walked with the arrow keys, Home and End', async () => {
    const user = userEvent.setup();
    render(chart(dataPrices('en'), 688, 'ltr'));
    const marks = screen.getAllByRole('img');
    await user.tab();
    expect(document.activeElement).toBe(marks[0]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(marks[2]);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(marks[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(marks.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(marks.at(-1));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(marks[0]);
  });

  it('comes back with Tab to the mark that was left', async () => {
    const user = userEvent.setup();
    render(chart(dataPrices('en'), 688, 'ltr'));
    await user.tab();
    await user.keyboard('{ArrowDown}');
    const left = document.activeElement;
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(left);
  });

  it('leaves one of its links to the tab key once it can be walked, the one that was walked to last', async () => {
    const user = userEvent.setup();
    const { container } = render(chart(internetUsers('en'), 688, 'ltr'));
    const svg = container.querySelector('svg');
    if (svg === null) throw new Error('no chart');
    const links = screen.getAllByRole('link');
    oneStop(svg);
    await user.tab();
    expect(document.activeElement).toBe(links[0]);
    await user.keyboard('{ArrowDown}');
    oneStop(svg);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(links[1]);
  });

  it('anchors every text by its own direction: Arabic at the right edge starts there, numbers run left to right', () => {
    const { container } = render(chart(internetUsers('ar'), 688, 'rtl'));
    const texts = [...container.querySelectorAll('text')];
    // What an element does not say, what holds it does; texts start where nothing else is said.
    const said = (text: Element | undefined, attribute: string) =>
      text?.closest(`[${attribute}]`)?.getAttribute(attribute);
    const name = texts.find((text) => text.textContent === 'إندونيسيا');
    expect(said(name, 'direction')).toBe('rtl');
    expect(said(name, 'text-anchor') ?? 'start').toBe('start');
    const value = texts.find(
      (text) => /^\d+ %$/.test(text.textContent ?? '') && text.getAttribute('class') === 'value',
    );
    expect(said(value, 'direction')).toBe('ltr');
    expect(said(value, 'text-anchor')).toBe('end');
  });

  it('writes no style attribute, which the content security policy would drop', () => {
    expect(svgFile(chart(internetUsers('en'), 688, 'ltr'))).not.toMatch(/\sstyle=/);
  });

  it('gives the whole of a shortened name on hover', () => {
    const data = internetUsers('en');
    const [first, ...others] = data.rows;
    if (!first) throw new Error('no rows');
    const long = 'The United Kingdom of Great Britain and Northern Ireland';
    const { container } = render(chart({ ...data, rows: [{ ...first, name: long }, ...others] }, 312, 'ltr'));
    expect(container.querySelector('text > title')?.textContent).toBe(long);
  });
});

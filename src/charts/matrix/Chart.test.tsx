// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { dco } from '../testing/matrix.ts';
import { objectionsTo } from '../testing/objections.ts';
import { svgFile } from '../testing/snapshot.ts';
import type { Direction } from '../types.ts';
import { MatrixChart } from './Chart.tsx';
import { layoutMatrix } from './layout.ts';
import type { MatrixData } from './types.ts';

afterEach(cleanup);

function chart(data: MatrixData, width: number, direction: Direction) {
  return (
    <MatrixChart
      id="dco"
      title="Saudi Arabia leads the DCO in digital government"
      summary="Sixteen members in four measures."
      geometry={layoutMatrix(data, { width, direction })}
    />
  );
}

/** Without its first member's first value. */
function withHole(data: MatrixData): MatrixData {
  const [first, ...others] = data.rows;
  if (!first) throw new Error('no rows');
  const [, ...cells] = first.cells;
  const hole = { kind: 'no-score', text: 'no value', label: 'Government: no value in 2024' } as const;
  return { ...data, rows: [{ ...first, cells: [hole, ...cells] }, ...others] };
}

describe('MatrixChart', () => {
  it('has nothing that axe objects to', async () => {
    expect(await objectionsTo(chart(dco('en'), 688, 'ltr'))).toEqual([]);
    expect(await objectionsTo(chart(dco('ar'), 312, 'rtl'))).toEqual([]);
  });

  it.each([
    ['wide-ltr', dco('en'), 688, 'ltr'],
    ['wide-rtl', dco('ar'), 688, 'rtl'],
    [
      'turned-ltr',
      dco('fr', {
        columns: dco('fr').columns.map((head) => ({ ...head, name: `${head.name} incompréhensiblement` })),
      }),
      560,
      'ltr',
    ],
    ['narrow-ltr', dco('en'), 312, 'ltr'],
    ['narrow-rtl', dco('ar'), 312, 'rtl'],
  ] as const)('is drawn like its snapshot: %s', async (name, data, width, direction) => {
    await expect(svgFile(chart(data, width, direction))).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('is a table: a head a column, a row a member and a median, a cell a score', () => {
    render(chart(dco('en'), 688, 'ltr'));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 2 + 16);
    expect(within(table).getAllByRole('rowheader', { name: 'Saudi Arabia, rank 1' })).toHaveLength(1);
    expect(within(table).getAllByRole('cell')).toHaveLength(4 * 18);
    expect(screen.getByRole('cell', { name: 'Government 96' })).toBeTruthy();
  });

  it('says which column it is sorted by, and links every head to its own order', () => {
    render(chart(dco('en'), 688, 'ltr'));
    const sorted = screen.getByRole('columnheader', { name: 'Sort by Government' });
    expect(sorted.getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('link', { name: 'Sort by Government', current: true })).toBeTruthy();
    const other = screen.getByRole('link', { name: 'Sort by Skills', current: false });
    expect(other.getAttribute('href')).toBe('?sort=skills');
  });

  it('hatches a missing score and gives its reason', () => {
    const { container } = render(chart(withHole(dco('en')), 688, 'ltr'));
    const cell = screen.getByRole('cell', { name: 'Government: no value in 2024' });
    expect(cell.querySelector('rect')?.getAttribute('fill')).toBe('url(#dco-hatch)');
    expect(container.querySelector('#dco-hatch')).toBeTruthy();
  });

  it('says the reason in words where it is narrow', () => {
    render(chart(withHole(dco('en')), 312, 'ltr'));
    expect(screen.getByText('no value')).toBeTruthy();
  });

  it('links scores, and reasons why there is none, where they have an address', () => {
    const linked = withHole(dco('en'));
    const data: MatrixData = {
      ...linked,
      rows: linked.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => ({ ...cell, href: `?receipt=${row.id}.${index}` })),
      })),
    };
    render(chart(data, 688, 'ltr'));
    const cell = screen.getByRole('cell', { name: 'Government: no value in 2024' });
    const hole = within(cell).getByRole('link', { name: 'Government: no value in 2024' });
    expect(hole.getAttribute('href')).toBe(`?receipt=${data.rows[0]?.id}.0`);
    const cells = within(screen.getByRole('table')).getAllByRole('cell');
    expect(cells.filter((each) => within(each).queryByRole('link'))).toHaveLength(4 * 16);
    cleanup();
    render(chart(data, 312, 'ltr'));
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain(`?receipt=${data.rows[1]?.id}.0`);
  });

  it('is walked over rows and columns, in reading direction', async () => {
    const user = userEvent.setup();
    render(chart(dco('ar'), 688, 'rtl'));
    const first = screen.getAllByRole('link').find((link) => link.getAttribute('href') === '/economies/SAU/');
    first?.focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^الاتصال الرقمي /);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('href')).toMatch(/^\/economies\//);
    expect(document.activeElement).not.toBe(first);
  });

  it('writes no style attribute, which the content security policy would drop', () => {
    expect(svgFile(chart(dco('en'), 688, 'ltr'))).not.toMatch(/\sstyle=/);
  });
});

// @vitest-environment jsdom
import { existsSync, readdirSync } from 'node:fs';
import { within } from '@testing-library/dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { gallery } from './gallery.tsx';

const charts = readdirSync('src/charts').filter((folder) => existsSync(`src/charts/${folder}/Chart.tsx`));

describe('the gallery', () => {
  const page = within(document.body);
  beforeAll(() => {
    document.body.innerHTML = new DOMParser().parseFromString(gallery(''), 'text/html').body.innerHTML;
  });

  it('shows every chart', () => {
    const shown = page
      .getAllByRole('region', { hidden: true })
      .map((section) => section.getAttribute('aria-label'));
    expect(shown.toSorted()).toEqual(charts.toSorted());
  });

  it('shows each sample in both themes, both directions and three widths, each with ids of its own', () => {
    const names = page
      .getAllByRole('figure', { hidden: true })
      .map((figure) => figure.getAttribute('aria-label') ?? '');
    const forms = names.map((name) => name.split(', ').slice(-3).join(', '));
    const samples = page.getAllByRole('heading', { level: 3, hidden: true }).length;
    expect(samples).toBeGreaterThan(charts.length);
    expect(new Set(forms)).toEqual(
      new Set(
        ['light', 'dark'].flatMap((theme) =>
          ['ltr', 'rtl'].flatMap((direction) =>
            ['312', '688', '1000'].map((width) => `${theme}, ${direction}, ${width}`),
          ),
        ),
      ),
    );
    expect(names).toHaveLength(samples * 12);
    expect(new Set(names).size).toBe(names.length);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { leanMarkup } from '../scripts/build/leanMarkup.ts';
import { ScatterChart } from '../src/charts/scatter/Chart.tsx';
import { layoutScatter } from '../src/charts/scatter/layout.ts';
import { incomes } from '../src/charts/testing/samples.ts';
import { nameDots } from '../src/embed/dots.ts';
import { FRAME_WIDTHS } from '../src/embed/FramePage.tsx';
import { completeMarks } from '../src/embed/marks.ts';

const data = incomes('en');

/** An embed's scatter at all its widths; a third of the points stand out. */
const drawn = renderToStaticMarkup(
  FRAME_WIDTHS.map((width) => (
    <ScatterChart
      key={width}
      id={`figure-${width}`}
      title="Income"
      summary="Income"
      geometry={layoutScatter(
        {
          ...data,
          points: data.points.map(({ selection: _, href: __, ...point }, at) => ({
            ...point,
            tone: at % 3 === 0 ? 'accent' : 'grey',
          })),
        },
        { width, direction: 'ltr' },
      )}
    />
  )),
);

function marksIn(html: string, prepare: (main: HTMLElement) => void): string[] {
  const main = new JSDOM(`<main>${html}</main>`).window.document.querySelector('main');
  if (main === null) throw new Error('expected a main element');
  prepare(main);
  completeMarks(main);
  return [...main.querySelectorAll('[role=listitem] *')].map((own) =>
    [own.localName, ...Array.from(own.attributes, ({ name, value }) => `${name}=${value}`).sort()].join(' '),
  );
}

it('the points of a scatter’s narrower drawings are dots of two paths until the first script names them, in their order', () => {
  const lean = leanMarkup(drawn);
  expect(lean.match(/<path class="dots tone-/g)).toHaveLength(4);
  expect(lean.length).toBeLessThan(drawn.length * 0.7);
  const whole = marksIn(drawn, () => undefined);
  expect(whole.length).toBeGreaterThan(3 * data.points.length);
  expect(marksIn(lean, nameDots)).toEqual(whole);
});

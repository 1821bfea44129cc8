// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { RankingChart } from '../charts/ranking/Chart.tsx';
import { layoutRanking } from '../charts/ranking/layout.ts';
import { internetUsers } from '../charts/testing/ranking.ts';
import { type Paint, plainMarkup } from './plain.ts';

afterEach(cleanup);

/** A style sheet in a few lines: class → properties; `fill` and `direction` are inherited from the page. */
const SHEET: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hit: { fill: 'rgba(0, 0, 0, 0)' },
  soft: { fill: 'rgb(85, 97, 109)', 'font-size': '12px' },
  half: { fill: 'rgba(0, 114, 178, 0.5)' },
  dashed: { fill: 'none', stroke: 'rgb(22, 32, 42)', 'stroke-width': '2px', 'stroke-dasharray': '6px, 4px' },
  gone: { display: 'none' },
  hatched: { fill: 'url("#a-hatch")' },
};

function paintOf(element: Element): Paint {
  const style: Record<string, string> = {
    fill: 'rgb(22, 32, 42)',
    stroke: 'none',
    direction: element.getAttribute('direction') ?? 'ltr',
    'font-size': '13px',
    'font-weight': '400',
  };
  for (const name of element.classList) Object.assign(style, SHEET[name]);
  return (property) => style[property] ?? '';
}

function plain(drawing: ReactElement): string {
  const { container } = render(drawing);
  const svg = container.querySelector('svg');
  if (svg === null) throw new Error('expected a drawing');
  return plainMarkup(svg, paintOf, { ink: 'rgb(22, 32, 42)', direction: 'ltr' });
}

describe('a drawing taken out of the page', () => {
  it('has its styles as plain attributes, without what is the default', () => {
    expect(
      plain(
        <svg aria-hidden="true">
          <rect className="half" width={4} height={5} />
          <path className="dashed" d="M0 0h9" />
          <text className="soft" x={1} y={2}>
            A
          </text>
        </svg>,
      ),
    ).toBe(
      '<rect width="4" height="5" fill="#0072b2" fill-opacity="0.5"/>' +
        '<path d="M0 0h9" fill="none" stroke="#16202a" stroke-width="2" stroke-dasharray="6, 4"/>' +
        '<text x="1" y="2" fill="#55616d" font-size="12">A</text>',
    );
  });

  it('leaves out what nobody sees: what is not painted, not displayed, or read only by assistive technology', () => {
    expect(
      plain(
        <svg aria-hidden="true">
          <desc>A summary</desc>
          <g className="gone">
            <rect width={1} height={1} className="gone" />
          </g>
          <rect className="hit" width={9} height={9} />
          <g>
            <title>Nothing here</title>
            <circle className="hit" r={9} />
          </g>
        </svg>,
      ),
    ).toBe('');
  });

  it('turns links into groups, and keeps places and tooltips', () => {
    expect(
      plain(
        <svg aria-hidden="true">
          <a href="/en/economies/MYS/" aria-label="Malaysia">
            <title>Malaysia, 97%</title>
            <circle cx={1} cy={2} r={3} />
          </a>
          <g transform="translate(0 9)">
            <circle r={3} />
          </g>
        </svg>,
      ),
    ).toBe(
      '<g><title>Malaysia, 97%</title><circle cx="1" cy="2" r="3"/></g>' +
        '<g transform="translate(0 9)"><circle r="3"/></g>',
    );
  });

  it('keeps patterns and clips under the names by which they are referred to', () => {
    expect(
      plain(
        <svg aria-hidden="true">
          <defs>
            <pattern id="a-hatch" width={6} height={6} patternUnits="userSpaceOnUse">
              <line y2={6} className="dashed" />
            </pattern>
          </defs>
          <clipPath id="a-view">
            <rect width={9} height={9} />
          </clipPath>
          <g clipPath="url(#a-view)">
            <rect className="hatched" width={5} height={5} />
          </g>
        </svg>,
      ),
    ).toBe(
      '<defs><pattern id="a-hatch" width="6" height="6" patternUnits="userSpaceOnUse">' +
        '<line y2="6" fill="none" stroke="#16202a" stroke-width="2" stroke-dasharray="6, 4"/></pattern></defs>' +
        '<clipPath id="a-view"><rect width="9" height="9"/></clipPath>' +
        '<g clip-path="url(#a-view)"><rect width="5" height="5" fill="url(#a-hatch)"/></g>',
    );
  });

  it('keeps every text and its direction, and nothing of the page', () => {
    const chart = (
      <RankingChart
        id="a"
        title="T"
        summary="S"
        geometry={layoutRanking(internetUsers('ar'), { width: 688, direction: 'rtl' })}
      />
    );
    const markup = plain(chart);
    const shown = document.querySelectorAll('svg text');
    expect(markup.match(/<text /g)).toHaveLength(shown.length);
    expect(markup).toContain('direction="rtl"');
    expect(markup).not.toMatch(/class=|style=|var\(|href=|aria-|role=|data-|tabindex/);
  });
});

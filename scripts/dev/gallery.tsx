import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { SAMPLES, type Sample } from './samples.tsx';

/** CSS pixels: a phone, the narrower and the wider column of a page. */
const WIDTHS = [312, 688, 1000];
const THEMES = ['light', 'dark'] as const;
const DIRECTIONS = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const;

const TOKENS = join(import.meta.dirname, '../../src/app/tokens.css');
const BLOCKS = {
  light: /^:root \{([^}]*)\}/m,
  dark: /^ *:root\[data-theme="dark"\] \{([^}]*)\}/m,
} as const;

/** Both themes' colours under classes of their own, so that one page shows both. */
function themes(): string {
  const tokens = readFileSync(TOKENS, 'utf8');
  return THEMES.map((theme) => {
    const [, block] = BLOCKS[theme].exec(tokens) ?? [];
    if (block === undefined) throw new Error(`expected the colours of the ${theme} theme in ${TOKENS}`);
    return `.gallery-${theme} {${block} background: var(--paper); color: var(--ink); }`;
  }).join('\n');
}

const STYLES = `
body { max-width: none; margin: 1rem; }
.gallery-row { display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 1rem; align-items: flex-start; }
.gallery-row figure { margin: 0; }
`;

function Shown({ sample, theme, at }: { sample: Sample; theme: (typeof THEMES)[number]; at: number }) {
  return DIRECTIONS.map(([language, direction]) => (
    <div key={language} className={`gallery-row gallery-${theme}`} dir={direction} lang={language}>
      {WIDTHS.map((width) => (
        <figure key={width} aria-label={`${sample.shows}, ${theme}, ${direction}, ${width}`}>
          <figcaption>{`${theme}, ${direction}, ${width} px`}</figcaption>
          {sample.draw(language, { width, direction }, `s${at}-${theme}-${language}-${width}`)}
        </figure>
      ))}
    </div>
  ));
}

/**
 * A page with every chart's samples in both directions, both themes and three widths.
 *
 * @param head what the page loads: style sheets, and scripts that show it again after a change
 */
export function gallery(head: string): string {
  const charts = [...new Set(SAMPLES.map(({ chart }) => chart))];
  const html = renderToStaticMarkup(
    <main>
      <h1>Charts</h1>
      <nav aria-label="Charts">
        {charts.map((chart) => (
          <span key={chart}>
            <a href={`#${chart}`}>{chart}</a>{' '}
          </span>
        ))}
      </nav>
      {charts.map((chart) => (
        <section key={chart} id={chart} aria-label={chart}>
          <h2>{chart}</h2>
          {SAMPLES.map((sample, at) =>
            sample.chart === chart ? (
              <div key={sample.shows}>
                <h3>{sample.shows}</h3>
                {THEMES.map((theme) => (
                  <Shown key={theme} sample={sample} theme={theme} at={at} />
                ))}
              </div>
            ) : null,
          )}
        </section>
      ))}
    </main>,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts – Meridian</title>
${head}
<style>${themes()}${STYLES}</style>
</head>
<body>
${html}
</body>
</html>
`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { clipped } from './clipped.ts';
import { expect, test } from './support.ts';

const CHARTS = 'src/charts';
const STYLES = ['src/app/tokens.css', `${CHARTS}/charts.css`]
  .map((file) => readFileSync(file, 'utf8'))
  .join('');
const SAMPLES = readdirSync(CHARTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svg'),
);

test('in no chart’s sample a text is cut, in either direction, on a desk or on a phone', async ({
  running,
  site,
}) => {
  const { browser } = running;
  await browser.resize(1280, 900);
  const found: string[] = [];
  for (const sample of SAMPLES) {
    const drawing = readFileSync(`${CHARTS}/${sample}`, 'utf8').replace(/<\?xml.*?\?>/g, '');
    await browser.open(site.host(`<meta charset="utf-8"><style>${STYLES}</style>${drawing}`));
    for (const item of (await browser.run(clipped)).map((each) => `${sample}: ${each}`)) found.push(item);
  }
  expect(SAMPLES.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

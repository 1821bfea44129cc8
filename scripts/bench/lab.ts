import { quantile } from 'd3-array';
import { measuredPage, onSite } from './site.ts';

/** What `lab-page.mjs` leaves in the page. Milliseconds. */
interface LabBench {
  drag(at: number): Promise<{
    readonly steps: readonly { readonly there: number; readonly drawn: number }[];
    readonly longest: number;
  }>;
}
declare const lab: LabBench;

/** Sliders dragged over their whole range: the first areas. */
const SLIDERS = [0, 1, 2];
/** How much slower than this machine the reader's is. */
const SLOWER = 4;

/** How long new ranks of all economies take after a step of a weight, in words. */
export function labOn(out: string, base: string): Promise<string> {
  return onSite(out, base, async (browser, address) => {
    const page = await measuredPage(browser, 'lab-page.mjs');
    await page.goto(new URL('en/method/?group=WORLD', address).href);
    await page.locator('html.live').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const dragged = [];
    for (const at of SLIDERS) dragged.push(await page.evaluate((slider) => lab.drag(slider), at));
    const steps = dragged.flatMap((own) => own.steps);
    const said = (times: readonly number[]) => {
      const [half, most] = [0.5, 0.95].map((share) => `${quantile(times, share)?.toFixed(0)} ms`);
      return `p50 ${half}, p95 ${most}`;
    };
    const longest = Math.max(...dragged.map((own) => own.longest));
    return [
      `The lab, CPU ${SLOWER} times slower: from a step of a weight to the new ranks of all economies`,
      `${steps.length} steps: in the document ${said(steps.map(({ there }) => there))}; drawn ${said(steps.map(({ drawn }) => drawn))}; longest task ${longest === 0 ? 'under 50 ms' : `${longest.toFixed(0)} ms`}`,
    ].join('\n');
  });
}

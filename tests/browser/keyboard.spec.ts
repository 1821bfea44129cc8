import { expect, live, type Page, test } from './support.ts';

interface Stop {
  readonly name: string;
  /** the chart it is a mark of */
  readonly chart: string | null;
  readonly visible: boolean;
  readonly marked: boolean;
}

/** The element in focus: whether it is on screen, and whether it looks otherwise than without the focus. */
async function stop(page: Page): Promise<Stop | null> {
  return await page.evaluate(() => {
    const own = document.activeElement;
    if (own === null || own === document.body) return null;
    const outlined = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const ink = getComputedStyle(document.documentElement).color;
    // A mark shows the focus by the ink around what it draws.
    const inked = [...own.querySelectorAll('rect, path, circle, line')].some((part) => {
      const { stroke, strokeWidth, fill } = getComputedStyle(part);
      return (stroke === ink && Number.parseFloat(strokeWidth) >= 2) || fill === ink;
    });
    const { top, bottom, width } = own.getBoundingClientRect();
    return {
      name: (own.getAttribute('aria-label') ?? own.textContent ?? '').trim().slice(0, 80),
      chart: own.closest('svg.chart')?.id ?? null,
      visible: width > 0 && bottom > 0 && top < innerHeight,
      marked: outlined(own) || inked,
    };
  });
}

async function stops(page: Page): Promise<Stop[]> {
  const found: Stop[] = [];
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press('Tab');
    const own = await stop(page);
    if (own === null) return found;
    found.push(own);
  }
  throw new Error('the tab key never came to the end of the page');
}

for (const [kind, path, charts] of [
  ['overview', 'en/', 3],
  ['area', 'fr/areas/connectivity/?economies=MAR', 4],
  ['indicator', 'ar/indicators/internet-users/?economies=MAR', 5],
  ['economy', 'fr/economies/MAR/', 3],
  ['group, from its targets on', 'fr/groups/LDC/#targets', 0],
  ['group of the reader’s own, by a framework', 'ar/groups/own/?group=OIC.LDC&lens=den', 1],
  ['compare', 'ar/compare/', 2],
  ['groups beside each other', 'fr/compare/?groups=ESCAP.LDC;OIC;central-asia,TUR~Six', 2],
  ['explore, before the engine starts', 'en/explore/', 0],
] as const) {
  test(`the tab key leads through the ${kind}: every stop in sight and marked, each chart one of them`, async ({
    page,
  }) => {
    await page.goto(`/${path}`);
    if (!path.includes('/explore/')) await live(page);
    if (/#targets|groups=|lens=/.test(path)) {
      await expect(page.locator('details.on-tap[open]').locator('table, svg.chart').first()).toBeVisible();
    }
    const found = await stops(page);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ visible, marked }) => !visible || !marked)).toEqual([]);
    const marks = found.flatMap(({ chart }) => chart ?? []);
    expect(marks).toEqual([...new Set(marks)]);
    expect(marks.length).toBeGreaterThanOrEqual(charts);
  });
}

test('arrow keys lead from a chart’s stop to its other marks, and Enter follows them', async ({ page }) => {
  await page.goto('/en/');
  await live(page);
  const matrix = page.locator('.chart-matrix');
  await matrix.locator('[data-mark][tabindex="0"]').focus();
  // Past the heads, the group and the world: the first member's score, then its name.
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  const mark = page.locator(':focus');
  await expect(mark).toHaveAttribute('aria-label', /^Overall/);
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toHaveAttribute('aria-label', /rank 1–\d+, 1 by score/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/economies\/[A-Z]{3}\//);
});

test('a receipt opens with Enter, closes with Escape, and leaves the focus where it was', async ({
  page,
}) => {
  await page.goto('/en/?group=ASEAN');
  await live(page);
  const cell = page.locator('.chart-matrix .row-member .cell a').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(cell).toBeFocused();
});

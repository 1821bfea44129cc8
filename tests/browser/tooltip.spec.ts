import type { Locator } from '@playwright/test';
import { expect, live, type Page, test } from './support.ts';

/** A mark's name and what its label says of it. */
async function labelOf(mark: Locator): Promise<{ readonly name: string; readonly rest: string }> {
  const [name = '', ...rest] = ((await mark.getAttribute('aria-label')) ?? '').split(/\s*: /);
  return { name, rest: rest.join(': ') };
}

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (box === null) throw new Error('expected a box');
  return box;
};

/** Where a mark is drawn: its dot or bar, without what can be pressed around it. */
const middleOf = async (mark: Locator) => {
  const { x, y, width, height } = await boxOf(mark.locator('.hit, .mark, circle, rect').first());
  return { x: x + width / 2, y: y + height / 2 };
};

const tooltipOf = (page: Page) => page.locator('.tooltip');

async function isInside(tooltip: Locator, figure: Locator): Promise<void> {
  const [own, around] = [await boxOf(tooltip), await boxOf(figure)];
  expect(own.x).toBeGreaterThanOrEqual(around.x);
  expect(own.x + own.width).toBeLessThanOrEqual(around.x + around.width + 0.5);
  expect(own.y).toBeGreaterThanOrEqual(around.y);
  expect(own.y + own.height).toBeLessThanOrEqual(around.y + around.height + 0.5);
}

/** A page or a frame, whose drawings are there to be pointed at. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (!address.includes('/embed/')) await live(page);
}

for (const [what, address] of [
  ['page', '/en/indicators/internet-users/'],
  ['page in Arabic', '/ar/indicators/internet-users/'],
  ['frame', '/fr/embed/ranking-internet-users/'],
] as const) {
  test.describe(`a ranking in a ${what}`, () => {
    test('says of the row under a mouse name, value, year and measure; it can be moved onto, and goes on Escape', async ({
      page,
    }) => {
      await open(page, address);
      const mark = page.locator('.chart-ranking:visible [data-mark]').nth(3);
      await mark.scrollIntoViewIfNeeded();
      const { name, rest } = await labelOf(mark);
      const tooltip = tooltipOf(page);
      await mark.hover();
      await expect(tooltip.locator('.name')).toHaveText(name);
      await expect(tooltip).toContainText(rest);
      const figure = page.locator('figure', { has: mark });
      const measure = await figure.locator('.measure').textContent();
      await expect(tooltip.locator('.about')).toHaveText(measure ?? '');
      await isInside(tooltip, figure);

      const { x, y, width, height } = await boxOf(tooltip);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
      // Longer than a tooltip outlasts its mark.
      await page.waitForTimeout(600);
      await expect(tooltip.locator('.name')).toHaveText(name);
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();

      await mark.hover();
      await page.mouse.move(2, 2);
      await expect(tooltip).toBeHidden();
    });

    test('says to the arrow keys what the focus is on, and is silent after Escape until the focus moves', async ({
      page,
    }) => {
      await open(page, address);
      const marks = page.locator('.chart-ranking:visible [data-mark]');
      const tooltip = tooltipOf(page);
      await marks.first().focus();
      await page.keyboard.press('ArrowDown');
      await expect(marks.nth(1)).toBeFocused();
      await expect(tooltip.locator('.name')).toHaveText((await labelOf(marks.nth(1))).name);
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();
      await expect(marks.nth(1)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(tooltip.locator('.name')).toHaveText((await labelOf(marks.nth(2))).name);
      await marks.nth(2).blur();
      await expect(tooltip).toBeHidden();
    });
  });
}

test('an economy under the pointer is marked in the other figures of its page, and in no other row', async ({
  page,
}) => {
  await open(page, '/en/indicators/internet-users/?economies=MAR');
  const row = page.locator('.chart-ranking').getByRole('link', { name: /^Morocco/ });
  await row.hover();
  await expect(page.locator('.chart-ranking .pointed')).toHaveCount(1);
  await expect(page.locator('.chart-map .pointed')).toHaveAttribute('aria-label', /^Morocco/);
  await expect(page.locator('.chart-trend .sel-0 .pointed .line').first()).toBeAttached();
  await page.mouse.move(2, 2);
  await expect(page.locator('.pointed')).toHaveCount(0);
});

for (const address of ['/en/indicators/internet-users/', '/en/embed/trend-internet-users/']) {
  test(`a trend has a crosshair with the values of the nearest year, wherever it is pointed at: ${address}`, async ({
    page,
  }) => {
    await open(page, address);
    const chart = page.locator('.chart-trend:visible');
    await chart.scrollIntoViewIfNeeded();
    const year = chart.locator('[data-mark="2015"]');
    await expect(year.first()).toBeAttached();
    const { x } = await middleOf(year.first());
    const { y, height } = await boxOf(chart);
    const tooltip = tooltipOf(page);
    await page.mouse.move(x + 3, y + height / 2);
    await expect(tooltip.locator('.name')).toHaveText('2015');
    await expect(tooltip.getByRole('listitem', { includeHidden: true })).toHaveCount(await year.count());
    for (const mark of await year.all()) {
      const [said = '', value = ''] = ((await mark.getAttribute('aria-label')) ?? '').split(': ');
      await expect(tooltip).toContainText(said.replace(', 2015', ''));
      await expect(tooltip).toContainText(value);
    }
    const crosshair = await boxOf(page.locator('.crosshair'));
    expect(Math.abs(crosshair.x + crosshair.width / 2 - x)).toBeLessThan(1.5);
    await isInside(tooltip, page.locator('figure', { has: chart }));
  });
}

test('a drawing that gives way to another takes its tooltip along', async ({ page }) => {
  await open(page, '/en/');
  const dot = page.locator('.chart-swarm:visible [data-mark]').nth(5);
  await dot.scrollIntoViewIfNeeded();
  await dot.hover();
  await expect(tooltipOf(page)).toBeVisible();
  await dot.click();
  await expect(page).toHaveURL(/\/economies\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tooltipOf(page)).toBeHidden();
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 780 } });

  test('is told the name of the nearest point of a scatter, and sends it away beside the drawing', async ({
    page,
  }) => {
    await open(page, '/en/embed/income-internet-users/');
    const mark = page.locator('.chart-scatter:visible [data-mark]').nth(40);
    const { x, y } = await middleOf(mark);
    const tooltip = tooltipOf(page);
    await page.touchscreen.tap(x, y);
    await expect(tooltip.locator('.name')).toHaveText((await labelOf(mark)).name);
    await page.touchscreen.tap(10, 10);
    await expect(tooltip).toBeHidden();
  });

  test('is told first which of the small dots it meant, and led there by the next tap', async ({ page }) => {
    await open(page, '/en/');
    const dot = page.locator('.chart-swarm:visible a[data-mark]').first();
    await dot.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(dot);
    const { name } = await labelOf(dot);
    // The first touch anywhere brings the code.
    const code = page.waitForResponse(/pointing\/tooltip|tooltip-[\w-]+\.js/);
    await page.touchscreen.tap(4, y);
    await code;
    await page.waitForTimeout(300);
    await page.touchscreen.tap(x, y);
    const tooltip = tooltipOf(page);
    await expect(tooltip.getByText(name, { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/\/en\/$/);
    await tooltip.getByText(name, { exact: true }).click();
    await expect(page).toHaveURL(/\/economies\/[A-Z]{3}\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  });
});

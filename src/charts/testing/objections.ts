import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';

/**
 * What axe objects to in a chart, each rule with the first element; colours are tested by `tokens.test.ts`. For tests in a document.
 *
 * @throws Error where axe found nothing that it could look at
 */
export async function objectionsTo(chart: ReactElement): Promise<string[]> {
  const { container, unmount } = render(chart);
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  unmount();
  if (passes.length <= 5) throw new Error(`expected axe to look at a chart, ${passes.length} rules applied`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

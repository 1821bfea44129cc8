import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { HELD_PATH, lacking, type PublishedHeld } from '../../../src/answers/held.ts';
import type { Answers } from '../answers.ts';

export const COVERAGE_COLUMNS = ['group', 'indicator', 'area', 'members', 'current', 'none', 'old'] as const;

/** `data/coverage.csv`: of each group that is no region, and each indicator, how many members have a current value, and the codes of those that have none. */
export function writeCoverageFile({ catalogs: { en: catalog }, files }: Answers, out: string): void {
  const held = files.get(HELD_PATH) as PublishedHeld;
  const rows = catalog.groups
    .filter(({ kind }) => kind !== 'region')
    .flatMap(({ group, members }) =>
      catalog.indicators.map(({ indicator, area }) => {
        const { current, none, old } = lacking(held, indicator, members);
        return [
          group,
          indicator,
          area,
          String(members.length),
          String(current),
          none.join(' '),
          old.join(' '),
        ];
      }),
    );
  writeFileSync(join(out, 'data/coverage.csv'), `${csvFormatRows([[...COVERAGE_COLUMNS], ...rows])}\n`);
}

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { publishLevelThen } from '../scripts/build/levelThen.ts';
import { LEVEL_THEN, type LevelLimits, type PublishedLevelThen } from '../src/answers/levels.ts';
import { type PublishedSeries, unpackSeries } from '../src/answers/published.ts';
import { answerPaths } from '../src/pages/answers.ts';
import { realAnswers } from './support/answers.ts';
import { members, tables } from './support/tables.ts';

/** How the matches move with the windows and the limits: `docs/level-then.md` says what is computed here. */

const DOCS = readFileSync('docs/level-then.md', 'utf8').split('\n');

interface Variant {
  readonly name: string;
  readonly limits?: Partial<LevelLimits>;
  /** years that the newest window ends earlier */
  readonly earlier?: number;
}

const VARIANTS: readonly Variant[] = [
  { name: 'the rule' },
  { name: 'all windows a year earlier', earlier: 1 },
  { name: 'all windows two years earlier', earlier: 2 },
  { name: 'windows of 9 years', limits: { years: 9 } },
  { name: 'windows of 11 years', limits: { years: 11 } },
  { name: 'one window alone', limits: { windows: 1, agree: 1 } },
  { name: 'one window alone, a year earlier', limits: { windows: 1, agree: 1 }, earlier: 1 },
  { name: 'three windows of three', limits: { agree: 3 } },
  { name: 'income within 1.25 times', limits: { income: 1.25 } },
  { name: 'income within 2 times', limits: { income: 2 } },
  { name: 'ahead by 3 points', limits: { ahead: 3 } },
  { name: 'ahead by 10 points', limits: { ahead: 10 } },
];

let answers: Answers;
const made = new Map<string, PublishedLevelThen>();
beforeAll(async () => {
  ({ answers } = await realAnswers());
  const seriesOf = (id: string) => unpackSeries(answers.files.get(answerPaths.series(id)) as PublishedSeries);
  const { indicators } = answers.catalogs.en;
  for (const { name, limits, earlier = 0 } of VARIANTS) {
    const lastOf = (id: string) => {
      const year = indicators.find(({ indicator }) => indicator === id)?.defaultYear;
      return year === undefined ? undefined : year - earlier;
    };
    made.set(name, publishLevelThen(tables, seriesOf, lastOf, { ...LEVEL_THEN, ...limits }));
  }
}, 120_000);

const of = (name: string): PublishedLevelThen => {
  const found = made.get(name);
  if (found === undefined) throw new Error(`expected a variant ${name}`);
  return found;
};

/** Economies with a match in at least so many outcomes. */
const matched = ({ economies }: PublishedLevelThen, least = 1): string[] =>
  Object.entries(economies).flatMap(([economy, own]) =>
    Object.values(own).filter(({ matches }) => matches.length > 0).length >= least ? [economy] : [],
  );

/** Learner, outcome and who is named. */
const named = ({ economies }: PublishedLevelThen): ReadonlySet<string> =>
  new Set(
    Object.entries(economies).flatMap(([learner, own]) =>
      Object.entries(own).flatMap(([indicator, { matches }]) =>
        matches.map(({ economy }) => `${learner} ${indicator} ${economy}`),
      ),
    ),
  );

/** The rows of the document's table with this head. */
function rowsUnder(head: string): readonly string[] {
  const at = DOCS.findIndex((line) => line.startsWith(`| ${head} |`));
  const below = DOCS.slice(at + 2);
  return below.slice(
    0,
    below.findIndex((line) => !line.startsWith('|')),
  );
}

describe('the document says', () => {
  it('how the matches move with the windows and the limits', () => {
    const rule = named(of('the rule'));
    const rows = VARIANTS.map(({ name }) => {
      const own = named(of(name));
      const kept = [...rule].filter((each) => own.has(each)).length;
      const counts = [matched(of(name)).length, matched(of(name), 2).length, own.size];
      return `| ${name} | ${counts.join(' | ')} | ${Math.round((100 * kept) / rule.size)}% |`;
    });
    expect(rowsUnder('variant')).toEqual(rows);
  });

  it('how many members of each organisation and class have a match', () => {
    const all = new Set(matched(of('the rule')));
    const rows = ['OIC', 'DCO', 'ASEAN', 'ESCAP', 'LDC', 'LLDC', 'SIDS'].map((group) => {
      const own = members(group);
      return `| ${group} | ${own.filter((economy) => all.has(economy)).length} of ${own.length} |`;
    });
    expect(rowsUnder('members of')).toEqual(rows);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KINDS } from '../src/figures/kinds.ts';

it('docs/how-it-works.md says what a frame of each kind may cost, as the record does', () => {
  const text = readFileSync('docs/how-it-works.md', 'utf8');
  const rows = Array.from(
    text.matchAll(/^\| (\w+) \| ([\d.]+) \| ([\d.]+) \|/gm),
    ([, kind, plain, other]) => [kind, Number(plain), Number(other)],
  );
  expect(rows).toEqual(KINDS.map(([kind, { budget }]) => [kind, ...budget]));
});

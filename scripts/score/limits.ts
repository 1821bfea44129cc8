import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rowAt } from '../../src/scoring/panel.ts';
import { childrenOf } from '../../src/scoring/tree.ts';
import { Refusal } from '../build/refusal.ts';
import type { Meta } from './meta.ts';
import type { Scored } from './method.ts';
import type { ScoreOptions } from './options.ts';
import type { Prepared } from './prepare.ts';
import { BadInput } from './table.ts';

/** Children of one aggregate whose pairs `--coherence` correlates: 500 make 124,750 pairs, some ten seconds. */
export const MOST_PAIRED = 500;

/** Throws a Refusal, before anything is read, where the tables cannot go where they should. */
export async function checkFolder(out: string): Promise<void> {
  for (let folder = resolve(out); ; folder = resolve(folder, '..')) {
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory()) return;
    if (found !== null) throw new Refusal(`--out is "${out}"; expected a folder, and ${folder} is a file.`);
  }
}

/** Throws a Refusal, before the work, where pairs of indicators are too many to be waited for. */
export function checkPairs({ tree }: Meta): void {
  for (let node = tree.leaves; node < tree.ids.length; node++) {
    const { length } = childrenOf(tree, node);
    if (length <= MOST_PAIRED) continue;
    throw new Refusal(
      `--coherence: "${tree.ids[node]}" has ${length} children; expected at most ${MOST_PAIRED}.`,
    );
  }
}

/** Throws BadInput for scores that are no numbers any more: what was given is too large for the method. */
export function checkFinite({ at }: Prepared, { scores, normalised }: Scored, { data }: ScoreOptions): void {
  const lines = new Map(at.panel.units.map((unit, u) => [unit, at.lines[u] ?? null]));
  const findings = [normalised.panel, scores].flatMap((panel) =>
    panel.units.flatMap((unit, u) =>
      [...rowAt(panel, u)].flatMap((value, column) =>
        Number.isFinite(value) || Number.isNaN(value)
          ? []
          : [
              {
                file: data,
                line: lines.get(unit) ?? null,
                column: panel.columns[column] ?? null,
                found: `a score of ${value}`,
                expected: 'values that the method keeps to numbers: see --range and --aggregate',
              },
            ],
      ),
    ),
  );
  if (findings.length > 0) throw new BadInput(findings);
}

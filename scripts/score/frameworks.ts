import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoredPillar } from '../../src/scoring/lens.ts';
import type { Meta } from './meta.ts';
import { BadInput, numberIn, readTable } from './table.ts';

/** A framework of another organisation, under whose pillars an index may be read. */
export interface Framework {
  readonly lens: string;
  readonly pillars: readonly ScoredPillar[];
  readonly names: readonly (readonly [pillar: string, name: string])[];
}

/**
 * Reads frameworks from `framework-pillars.csv` and `framework-mapping.csv` of a folder, as a Meridian site publishes them below
 * `data/`. An indicator weighs as in iMeta, unless the mapping says otherwise; one that iMeta lacks is left out.
 *
 * @returns none where the folder lacks the tables
 * @throws BadInput with every weight that is none
 */
export async function readFrameworks(
  folder: string,
  { tree, indicators }: Meta,
): Promise<readonly Framework[]> {
  const [pillarsFile, mappingFile] = ['framework-pillars.csv', 'framework-mapping.csv'].map((file) =>
    join(folder, file),
  );
  if (pillarsFile === undefined || mappingFile === undefined) return [];
  if (!existsSync(pillarsFile) || !existsSync(mappingFile)) return [];
  const pillars = await readTable(pillarsFile, ['pillar', 'framework', 'order', 'name_en']);
  const mapping = await readTable(mappingFile, ['pillar', 'indicator', 'weight']);
  const findings = mapping.rows.flatMap((row) => {
    const weight = numberIn(row.text('weight'));
    if (weight !== null && !(weight < 0)) return [];
    const found = `"${row.text('weight')}"`;
    return [
      { file: mappingFile, line: row.line, column: 'weight', found, expected: 'a number of at least 0' },
    ];
  });
  if (findings.length > 0) throw new BadInput(findings);
  const indicatorsOf = (pillar: string): ScoredPillar['indicators'] =>
    indicators.flatMap(({ code }, leaf) => {
      const row = mapping.rows.find((own) => own.text('pillar') === pillar && own.text('indicator') === code);
      if (row === undefined) return [];
      const given = numberIn(row.text('weight'));
      const weight = given === null || Number.isNaN(given) ? (tree.weight[leaf] ?? 0) : given;
      return weight > 0 ? [[code, weight] as const] : [];
    });
  const order = (row: (typeof pillars.rows)[number]) => Number(row.text('order'));
  return [...new Set(pillars.rows.map((row) => row.text('framework')))].map((lens) => {
    const own = pillars.rows
      .filter((row) => row.text('framework') === lens)
      .toSorted((a, b) => order(a) - order(b));
    return {
      lens,
      pillars: own.map((row) => ({
        pillar: row.text('pillar'),
        indicators: indicatorsOf(row.text('pillar')),
      })),
      names: own.map((row) => [row.text('pillar'), row.text('name_en')] as const),
    };
  });
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { rowAt } from '../../src/scoring/panel.ts';
import type { Panel } from '../../src/scoring/types.ts';

export type Cell = string | number | boolean | null;

/** A number at full precision; a missing one is an empty cell. */
function cellText(cell: Cell): string {
  return cell === null || Number.isNaN(cell) ? '' : String(cell);
}

/** Writes tables into a folder, which is made if it is not there, and remembers their names. */
export class TableWriter {
  readonly #folder: string;
  readonly written: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  async table(name: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const text = csvFormatRows([[...header], ...rows.map((row) => row.map(cellText))]);
    await writeFile(join(this.#folder, name), `${text}\n`);
    this.written.push(name);
  }

  async panel(name: string, panel: Panel): Promise<void> {
    const rows = panel.units.map((unit, u) => [unit, ...rowAt(panel, u)]);
    await this.table(name, ['uCode', ...panel.columns], rows);
  }
}

import type { Answering, Cells } from './answering.ts';
import type { Asked } from './questions.ts';

/** How two engines answered the same questions. */
export interface Compared {
  readonly questions: number;
  readonly rows: number;
  /** milliseconds that each took for all of them */
  readonly ms: readonly [number, number];
  /** what differs, a line a question */
  readonly differences: readonly string[];
}

/** Asks every question of both engines and compares the answers cell by cell, in their order. */
export async function compare(asked: readonly Asked[], one: Answering, other: Answering): Promise<Compared> {
  let rows = 0;
  const ms: [number, number] = [0, 0];
  const differences: string[] = [];
  for (const { name, query } of asked) {
    const started = performance.now();
    const ours = await one.ask(query);
    const between = performance.now();
    const theirs = await other.ask(query);
    ms[0] += between - started;
    ms[1] += performance.now() - between;
    rows += ours.length;
    const difference = differenceOf(ours, theirs);
    if (difference !== null)
      differences.push(`${name}: ${one.name} ${difference.one}, ${other.name} ${difference.other}`);
  }
  return { questions: asked.length, rows, ms, differences };
}

/** The first place in which two answers differ; numbers are the same where they are the same double. */
export function differenceOf(ours: readonly Cells[], theirs: readonly Cells[]) {
  if (ours.length !== theirs.length) return { one: `${ours.length} rows`, other: `${theirs.length} rows` };
  const at = ours.findIndex((row, index) => {
    const their = theirs[index];
    return (
      their === undefined || row.length !== their.length || row.some((cell, column) => cell !== their[column])
    );
  });
  return at === -1
    ? null
    : { one: `row ${at + 1} ${JSON.stringify(ours[at])}`, other: JSON.stringify(theirs[at]) };
}

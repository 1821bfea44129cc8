import type { Receipt, ReceiptLine } from '../../src/scoring/receipt.ts';
import type { Shortfall } from '../../src/scoring/shortfall.ts';

const short = (value: number): string => String(Number(value.toPrecision(6)));

function lineText(line: ReceiptLine, nameOf: (code: string) => string, indent: string): string {
  const name = `${indent}${line.id}  ${nameOf(line.id)}`;
  if (Number.isNaN(line.value)) return `${name}: missing`;
  const raw = line.raw === undefined ? '' : `${short(line.raw)} → `;
  const own = `${name}: ${raw}${short(line.value)} × ${short(line.share)} gives ${short(line.contribution)}`;
  if (line.of === undefined) return own;
  return [own, ...line.of.lines.map((child) => lineText(child, nameOf, `${indent}  `))].join('\n');
}

/** A receipt as text: each child's value, its rescaled weight, and the points it gives to its parent. */
export function receiptText(title: string, receipt: Receipt, nameOf: (code: string) => string): string {
  const head = `${title}, ${receipt.node}: ${receipt.score} (${receipt.method.mean} mean)`;
  return [head, ...receipt.lines.map((line) => lineText(line, nameOf, '  '))].join('\n');
}

/** Why there is no score, as text. */
export function shortfallText(title: string, shortfall: Shortfall): string {
  const { node, presentWeight, neededWeight, absent, enough } = shortfall;
  const missing = absent.map(({ id }) => id).join(', ');
  const sets = (enough?.sets ?? []).map((set) => set.join(' and '));
  const remedy = sets.length === 0 ? '' : `; enough would be ${sets.slice(0, 5).join(', or ')}`;
  return `${title}, ${node}: no score, weight ${short(presentWeight)} of ${short(neededWeight)} needed; missing ${missing}${remedy}`;
}

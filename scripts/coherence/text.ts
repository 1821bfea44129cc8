import type { Together } from '../../src/scoring/coherence.ts';

/** A correlation with two digits; a dash where there is none. */
export const two = (r: number): string => (Number.isNaN(r) ? '–' : r.toFixed(2));

/** A whole percentage; a dash of nothing. */
export const percent = (share: number): string =>
  Number.isNaN(share) ? '–' : `${(100 * share).toFixed(0)}%`;

export const both = ({ pearson, spearman }: Together): readonly string[] => [two(pearson), two(spearman)];

/** A table in Markdown. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

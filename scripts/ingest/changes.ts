import { rollup } from 'd3-array';
import type { Cell } from './db.ts';

export interface Change {
  readonly kind: 'new' | 'revised' | 'vanished';
  readonly economy: string;
  readonly indicator: string;
  readonly year: number;
  readonly segment: string;
  readonly before: number | null;
  readonly after: number | null;
  /** of a revision: its share of the distance between the indicator's goalposts */
  readonly size: number | null;
}

/** A revision of more than a tenth of the distance between the goalposts is looked at before it is published. */
export const LARGE = 0.1;

/** Rows of `common/changes.sql`, typed. */
export function changes(rows: readonly Cell[][]): Change[] {
  return rows.map(([kind, economy, indicator, year, segment, before, after, size]) => ({
    kind: kind === 'new' || kind === 'vanished' ? kind : 'revised',
    economy: String(economy),
    indicator: String(indicator),
    year: Number(year),
    segment: String(segment),
    before: number(before),
    after: number(after),
    size: number(size),
  }));
}

const number = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);

export const isLarge = ({ kind, size }: Change) => kind === 'revised' && size !== null && size > LARGE;

/** One change as a line: `revised PAK internet-users 2024: 57.253 → 58.1`. */
export function changeLine({ kind, economy, indicator, year, segment, before, after }: Change): string {
  const part = segment === 'total' ? '' : ` ${segment}`;
  const values = [before, after].filter((value) => value !== null).join(' → ');
  return `${kind} ${economy} ${indicator} ${year}${part}: ${values}`;
}

/** The news of a refresh: counts by indicator and kind, then the largest revisions and what vanished. */
export function changeReport(all: readonly Change[], shown = 20): string[] {
  if (all.length === 0) return ['No value changed.'];
  const counts = rollup(
    all,
    (group) => group.length,
    (change) => change.indicator,
    (change) => change.kind,
  );
  const byIndicator = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indicator, kinds]) => {
      const parts = (['new', 'revised', 'vanished'] as const).flatMap((kind) => {
        const count = kinds.get(kind);
        return count === undefined ? [] : [`${count} ${kind}`];
      });
      return `  ${indicator}: ${parts.join(', ')}`;
    });
  const named = (kind: Change['kind']) => {
    const these = all.filter((change) => change.kind === kind);
    const rest = these.length > shown ? [`  … and ${these.length - shown} more`] : [];
    return [...these.slice(0, shown).map((change) => `  ${changeLine(change)}`), ...rest];
  };
  return [`${all.length} values changed:`, ...byIndicator, ...named('revised'), ...named('vanished')];
}

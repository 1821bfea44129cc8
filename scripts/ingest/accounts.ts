import { group } from 'd3-array';
import type { Db } from './db.ts';
import type { SourceSummary } from './summary.ts';

/** Values of one file for one indicator that were stored (no reason), or left out for one reason. */
export interface Line {
  readonly source: string;
  readonly file: string;
  readonly indicator: string;
  /** empty: stored */
  readonly reason: string;
  /** values of the publisher's file */
  readonly values: number;
  /** observations that they make: fewer where one is made of several values */
  readonly observations: number;
}

/** The account of all sources that were read, in the order of source, file, indicator, reason. */
export async function lines(db: Db): Promise<Line[]> {
  const rows = await db.ask('common/accounts.sql');
  return rows.map(([source, file, indicator, reason, values, observations]) => ({
    source: String(source),
    file: String(file),
    indicator: String(indicator),
    reason: String(reason),
    values: Number(values),
    observations: Number(observations),
  }));
}

/** The account summed by source. */
export async function summaries(db: Db): Promise<SourceSummary[]> {
  const bySource = group(await lines(db), ({ source }) => source);
  return [...bySource].map(([source, all]) => ({ source, ...sums(all) }));
}

/** Read, stored, and left out by reason, summed over lines of the account. */
export function sums(all: readonly Line[]): Omit<SourceSummary, 'source'> {
  const total = (some: readonly Line[]) => some.reduce((sum, { values }) => sum + values, 0);
  const stored = all.filter(({ reason }) => reason === '');
  const reasons = [...new Set(all.map(({ reason }) => reason))].filter((reason) => reason !== '').sort();
  return {
    read: total(all),
    stored: total(stored),
    observations: stored.reduce((sum, { observations }) => sum + observations, 0),
    leftOut: reasons.map((reason) => ({ reason, values: total(all.filter((l) => l.reason === reason)) })),
  };
}

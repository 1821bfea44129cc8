import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParse } from 'd3-dsv';
import type { Redistribution } from '../../src/catalog/types.ts';
import type { ReleaseChange } from '../../src/scoring/why-release.ts';
import { CHANGES, scoreFile } from './log.ts';

const POINTS = ['score_from', 'score_to', 'revisions', 'new_data', 'method'] as const;
const PLACES = [
  'rank_from',
  'rank_to',
  'rank_revisions',
  'rank_new_data',
  'rank_peers',
  'rank_method',
  'rank_membership',
] as const;
export const SCORE_LOG_COLUMNS = ['economy', ...POINTS, ...PLACES, 'redistribution'] as const;

/**
 * The log of scores as CSV, sorted by economy; without a rank in both versions its cells are empty.
 *
 * @param terms what may be done with the scores: what the least free of their sources allows
 */
export function scoreLogCsv(changes: ReadonlyMap<string, ReleaseChange>, terms: Redistribution): string {
  const rows = [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([economy, { score, rank }]) => [
      economy,
      ...[score.from, score.to, score.revisions, score.newData, score.method].map(String),
      ...(rank === null
        ? PLACES.map(() => '')
        : [rank.from, rank.to, rank.revisions, rank.newData, rank.peers, rank.method, rank.membership].map(
            String,
          )),
      terms,
    ]);
  return `${csvFormatRows([[...SCORE_LOG_COLUMNS], ...rows])}\n`;
}

/** The log of scores of a version; null where none was written. */
export function readScoreLog(data: string, version: string): Map<string, ReleaseChange> | null {
  const file = join(data, CHANGES, scoreFile(version));
  if (!existsSync(file)) return null;
  return new Map(
    csvParse(readFileSync(file, 'utf8')).map((row) => {
      const number = (column: (typeof SCORE_LOG_COLUMNS)[number]) => Number(row[column]);
      const score = {
        from: number('score_from'),
        to: number('score_to'),
        revisions: number('revisions'),
        newData: number('new_data'),
        method: number('method'),
      };
      const rank = {
        from: number('rank_from'),
        to: number('rank_to'),
        revisions: number('rank_revisions'),
        newData: number('rank_new_data'),
        peers: number('rank_peers'),
        method: number('rank_method'),
        membership: number('rank_membership'),
      };
      return [row.economy ?? '', { score, rank: row.rank_from === '' ? null : rank }] as const;
    }),
  );
}

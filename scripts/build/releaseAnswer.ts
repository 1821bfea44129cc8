import type { PublishedRelease } from '../../src/answers/published.ts';
import { versionsIn } from '../changes/log.ts';
import { readScoreLog } from '../changes/scoreLog.ts';
import { dataVersion } from './version.ts';

/** How scores changed with the last version of the data; null where it was not logged. */
export function publishRelease(dataDir: string): PublishedRelease | null {
  const last = versionsIn(dataDir).find(({ version }) => version === dataVersion(dataDir));
  const changes = last === undefined ? null : readScoreLog(dataDir, last.version);
  if (last === undefined || changes === null) return null;
  return { ...last, economies: Object.fromEntries(changes) };
}

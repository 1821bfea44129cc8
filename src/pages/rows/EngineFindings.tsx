import type { EngineStatus } from '../../engine/types.ts';
import { own } from '../../words/names.ts';
import { useEnvironment } from './environment.ts';
import { useReasons } from './useReasons.ts';

/** Most findings that are spelt out. */
const SPELT = 5;

/** What could not be read of the data. */
export function EngineFindings({ status: { findings, unreadable } }: { status: EngineStatus }) {
  const { catalog, words } = useEnvironment();
  const spoken = useReasons(findings.length > 0);
  const said = (reason: string) => spoken(reason) ?? own(reason);
  const areaName = (id: string) =>
    catalog.areas.find(({ area }) => area === id)?.short ?? words.overview.context;
  if (findings.length === 0 && unreadable.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <ul>
        {unreadable.map((area) => (
          <li key={area}>{words.explore.unreadable(areaName(area))}</li>
        ))}
        {findings.slice(0, SPELT).map(({ file, line, column, found, expected }) => (
          <li key={`${file} ${line} ${column} ${found}`} dir="auto">
            {words.explore.finding(
              file,
              line === null ? '' : String(line),
              column ?? '',
              said(found),
              said(expected),
            )}
          </li>
        ))}
        {findings.length > SPELT && <li>{words.explore.moreFindings(findings.length - SPELT)}</li>}
      </ul>
    </div>
  );
}

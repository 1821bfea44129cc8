import { rankedYears } from '../answers/years.ts';
import { OVERALL } from '../scoring/default.ts';
import { GroupSelect, YearSelect } from './controls.tsx';
import { useEnvironment } from './environment.tsx';

interface ScoreControlsProps {
  group: string;
  year: number;
  /** whose years are offered: an area's, or those of the overall ranking */
  column?: string;
  /** how a past year's scores are computed */
  notes: readonly string[];
  /** a choice that is the default is taken back */
  change: (chosen: { readonly group?: string; readonly year?: number | undefined }) => void;
}

/** The group and the year of a page of scores: only years in which a ranking is stated, and how a past one is computed. */
export function ScoreControls({ group, year, column = OVERALL, notes, change }: ScoreControlsProps) {
  const { catalog } = useEnvironment();
  return (
    <>
      <GroupSelect group={group} onChange={(chosen) => change({ group: chosen })} />
      <YearSelect
        years={rankedYears(catalog, column)}
        year={year}
        onChange={(chosen) => change({ year: chosen === catalog.scoreYear ? undefined : chosen })}
      />
      {notes.map((note) => (
        <p key={note} className="recomputed">
          {note}
        </p>
      ))}
    </>
  );
}

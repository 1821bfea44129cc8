import { rankedYears } from '../answers/years.ts';
import { OVERALL } from '../scoring/overall.ts';
import { YearSelect } from './controls.tsx';
import { useEnvironment } from './environment.tsx';
import { GroupSelect } from './GroupSelect.tsx';

interface ScoreControlsProps {
  group: string;
  year: number;
  /** whose years are offered: an area's, or those of the overall ranking */
  column?: string;
  /** a choice that is the default is taken back */
  change: (chosen: { readonly group?: string; readonly year?: number | undefined }) => void;
}

/** The group and the year of a page of scores: only years in which a ranking is stated. */
export function ScoreControls({ group, year, column = OVERALL, change }: ScoreControlsProps) {
  const { catalog } = useEnvironment();
  return (
    <>
      <GroupSelect group={group} onChange={(chosen) => change({ group: chosen })} />
      <YearSelect
        years={rankedYears(catalog, column)}
        year={year}
        onChange={(chosen) => change({ year: chosen === catalog.scoreYear ? undefined : chosen })}
      />
    </>
  );
}

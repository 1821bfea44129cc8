import { GroupSelect, YearSelect } from './controls.tsx';
import { useEnvironment } from './environment.tsx';

interface ScoreControlsProps {
  group: string;
  year: number;
  /** a choice that is the default is taken back */
  change: (chosen: { readonly group?: string; readonly year?: number | undefined }) => void;
}

/** The group and the year of a page of scores. */
export function ScoreControls({ group, year, change }: ScoreControlsProps) {
  const { scoreYears, scoreYear } = useEnvironment().catalog;
  return (
    <>
      <GroupSelect group={group} onChange={(chosen) => change({ group: chosen })} />
      <YearSelect
        years={scoreYears}
        year={year}
        onChange={(chosen) => change({ year: chosen === scoreYear ? undefined : chosen })}
      />
    </>
  );
}

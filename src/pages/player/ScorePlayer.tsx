import { rankedYears } from '../../answers/years.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { YearPlayer, type YearPlayerProps } from './YearPlayer.tsx';

interface ScorePlayerProps extends Pick<YearPlayerProps, 'year' | 'busy'> {
  /** whose years are played: an area's, or those of the overall ranking */
  column: string;
  /** a year that is the default is taken back */
  change: (chosen: { readonly year: number | undefined }, step: 'new' | 'same') => void;
}

/** The years in which a ranking of scores is stated, to play through. */
export function Part({ column, change, ...shown }: ScorePlayerProps) {
  const { catalog } = useEnvironment();
  return (
    <YearPlayer
      {...shown}
      years={rankedYears(catalog, column)}
      onYear={(year, goesOn) =>
        change({ year: year === catalog.scoreYear ? undefined : year }, goesOn ? 'same' : 'new')
      }
    />
  );
}

import { useEffect, useMemo } from 'react';
import { playedYears } from '../../answers/played.ts';
import type { Series } from '../../answers/standing.ts';
import type { Domain } from '../../charts/scale.ts';
import type { RankingModel } from '../../figures/indicator/model.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { playerWords } from '../player/words.ts';
import { YearPlayer } from '../player/YearPlayer.tsx';

export interface PlayProps {
  model: RankingModel;
  series: Series;
  onYear: (year: number, goesOn: boolean) => void;
  /** told between which ends the scale stands still; null once it is over */
  onDomain: (domain: Domain | null) => void;
}

/** The years of an indicator in which enough members have a value, to play through. */
export function Part({ model, series, onYear, onDomain }: PlayProps) {
  const { catalog } = useEnvironment();
  const { members, targets, indicator, year } = model;
  const played = useMemo(
    () =>
      playedYears(
        series,
        members,
        indicator.toleranceYears,
        // Bars begin at zero.
        [...targets.map(({ value }) => value), ...(indicator.scale === 'log' ? [] : [0])],
      ),
    [series, members, targets, indicator],
  );
  useEffect(() => {
    onDomain(played?.domain ?? null);
    return () => onDomain(null);
  }, [played, onDomain]);
  if (played === null) return <p>{playerWords(catalog.language).none}</p>;
  return <YearPlayer years={played.years} year={year} onYear={onYear} />;
}

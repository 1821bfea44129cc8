import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { rankedYears } from '../../answers/years.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { playerWords } from './words.ts';
import './player.css';

/** Milliseconds that a year stands. */
const STAND = 900;

export interface YearPlayerProps {
  /** that can be shown, ascending */
  years: readonly number[];
  year: number;
  /** the page is still on its way to the year */
  busy?: boolean;
  /** `goesOn`: a step of the same movement as the last one, which Back undoes with it */
  onYear: (year: number, goesOn: boolean) => void;
}

/** A slider through the years, which plays: each figure of the page shows the year, and its scales stand still. */
export function YearPlayer({ years, year, busy = false, onYear }: YearPlayerProps) {
  const { catalog } = useEnvironment();
  const said = playerWords(catalog.language);
  const [isPlaying, setPlaying] = useState(false);
  const isMoving = useRef(false);
  const at = Math.max(
    0,
    years.findLastIndex((own) => own <= year),
  );
  const last = years.length - 1;
  const go = (to: number) => {
    const next = years[Math.min(Math.max(to, 0), last)];
    if (next === undefined || next === year) return;
    onYear(next, isMoving.current);
    isMoving.current = true;
  };
  const rest = () => {
    if (!isPlaying) isMoving.current = false;
  };
  const next = useRef(go);
  next.current = go;
  useEffect(() => {
    if (!isPlaying || busy) return undefined;
    if (at >= last) {
      setPlaying(false);
      isMoving.current = false;
      return undefined;
    }
    const timer = setTimeout(() => next.current(at + 1), STAND);
    return () => clearTimeout(timer);
  }, [isPlaying, busy, at, last]);
  const toggle = () => {
    isMoving.current = false;
    if (!isPlaying && at >= last) go(0);
    setPlaying(!isPlaying);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  const step = (by: number) => {
    setPlaying(false);
    isMoving.current = false;
    go(at + by);
    isMoving.current = false;
  };
  const text = String(years[at] ?? year);
  return (
    <fieldset className="player">
      <legend>{said.name}</legend>
      <button type="button" aria-label={said.earlier} disabled={at === 0} onClick={() => step(-1)}>
        −
      </button>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-label={said.year}
        aria-valuetext={text}
        onChange={(event) => {
          setPlaying(false);
          go(Number(event.currentTarget.value));
        }}
        onKeyDown={onKey}
        onKeyUp={rest}
        onPointerUp={rest}
        onBlur={rest}
      />
      <button type="button" aria-label={said.later} disabled={at === last} onClick={() => step(1)}>
        +
      </button>
      <output>{text}</output>
      <button type="button" className="play" onClick={toggle}>
        {isPlaying ? said.pause : said.play}
      </button>
      <p className="measure">{said.years(years.length, String(years[0]), String(years[last]))}</p>
    </fieldset>
  );
}

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

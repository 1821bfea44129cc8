import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { DRAWS, SEED, sameRanges } from '../../answers/ranges.ts';
import { asScored } from '../../answers/receipts.ts';
import type { Group } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, panelQuery, rangesQuery } from '../answers.ts';
import type { DrawRanges } from '../draws.ts';

export type Draws =
  | { readonly stage: 'idle' | 'failed' }
  | { readonly stage: 'drawing'; readonly done: number }
  /** `same`: whether they give what is published; null where nothing is */
  | { readonly stage: 'drawn'; readonly milliseconds: number; readonly same: boolean | null };

export interface DrawControl {
  readonly draws: Draws;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Draws a group's ranges of a year in the page; what was drawn is an answer like a published one. */
export function useDraws(source: AnswerSource, draw: DrawRanges, group: Group, year: number): DrawControl {
  const { catalog } = useEnvironment();
  const client = useQueryClient();
  const [draws, setDraws] = useState<Draws>({ stage: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const stop = () => {
    running.current?.abort();
    setDraws({ stage: 'idle' });
  };
  const start = async () => {
    const abort = new AbortController();
    running.current = abort;
    setDraws({ stage: 'drawing', done: 0 });
    try {
      const panel = await client.ensureQueryData(panelQuery(source, year));
      const indicators = catalog.indicators.filter(({ weight }) => weight > 0).map(asScored);
      const started = performance.now();
      const drawn = await draw(
        { panel, indicators, group: { id: group.group, units: group.members }, draws: DRAWS, seed: SEED },
        (done) => setDraws({ stage: 'drawing', done }),
        abort.signal,
      );
      const milliseconds = performance.now() - started;
      const { queryKey } = rangesQuery(source, catalog, group.group, year);
      const before = client.getQueryData(queryKey);
      setDraws({
        stage: 'drawn',
        milliseconds,
        same: before === undefined ? null : sameRanges(before, drawn),
      });
      if (before === undefined) client.setQueryData(queryKey, drawn);
    } catch {
      if (!abort.signal.aborted) setDraws({ stage: 'failed' });
    }
  };
  return { draws, start, stop };
}

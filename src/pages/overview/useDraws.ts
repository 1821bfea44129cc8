import { useQueryClient } from '@tanstack/react-query';
import { sameRanges } from '../../answers/ranges.ts';
import type { Group } from '../../catalog/catalog.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, panelQuery, rangesQuery } from '../answers.ts';
import { type DrawRanges, drawRequest } from '../draws.ts';
import { type DrawingControl, useDrawing } from '../useDrawing.tsx';

/** What came of a reader's own draws. */
export interface Draws {
  readonly milliseconds: number;
  /** whether they give what is published; null where nothing is */
  readonly same: boolean | null;
}

/** Draws a group's ranges of a year in the page; what was drawn is an answer like a published one. */
export function useDraws(
  source: AnswerSource,
  draw: DrawRanges,
  group: Group,
  year: number,
): DrawingControl<Draws> {
  const { catalog } = useEnvironment();
  const client = useQueryClient();
  return useDrawing(async (onProgress, signal) => {
    const panel = await client.ensureQueryData(panelQuery(source, year));
    const weighted = catalog.indicators.filter(({ weight }) => weight > 0);
    const started = performance.now();
    const drawn = await draw(drawRequest(panel, weighted, group), onProgress, signal);
    const milliseconds = performance.now() - started;
    const { queryKey } = rangesQuery(source, catalog, group.group, year);
    const before = client.getQueryData(queryKey);
    if (before === undefined) client.setQueryData(queryKey, drawn);
    return { milliseconds, same: before === undefined ? null : sameRanges(before, drawn) };
  });
}

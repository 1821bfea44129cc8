import type { SwarmReference } from '../charts/swarm/types.ts';
import type { Environment } from '../words/environment.ts';

/** The medians of a group's scores and of the world's as lines across a drawing, each where there is one. */
export function medianReferences(
  { words, numbers }: Environment,
  group: string,
  [own, world]: readonly [group: number | null, world: number | null],
): SwarmReference[] {
  const { average, world: worldName } = words.indicator;
  const said = (name: string, value: number) => `${name} ${numbers.score(value)}`;
  const brief = words.area.indicators.typical.median;
  return [
    ...(own === null
      ? []
      : [
          {
            kind: 'group' as const,
            value: own,
            text: said(average('median', group), own),
            brief: said(brief, own),
          },
        ]),
    ...(world === null ? [] : [{ kind: 'world' as const, value: world, text: said(worldName, world) }]),
  ];
}

import { useMemo } from 'react';
import type { PublishedScores } from '../../answers/published.ts';
import type { Group } from '../../catalog/catalog.ts';
import { classMeanings } from '../../figures/colours.ts';
import { areasDrawing, areasTable, areasTitle, furthestLine } from '../../figures/group/areas.tsx';
import { areasBesideWorld } from '../../figures/group/model.ts';
import { ColourKey } from '../../ui/ColourKey.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { Section } from './Section.tsx';
import { useGroupWords } from './words.ts';

interface AreasProps {
  group: Group;
  scores: PublishedScores;
  carried: string;
}

/** Each area's median among the members beside the world's, and how many stand behind both. */
export function Areas({ group, scores, carried }: AreasProps) {
  const environment = useEnvironment();
  const own = useGroupWords();
  const { given, draw } = useMemo(() => {
    const areas = areasBesideWorld(environment.catalog, scores, group);
    const shown = { group, year: scores.year, areas, carried };
    const { at } = areasDrawing(environment, own, shown);
    return { given: shown, draw: (width: number) => at(width, { id: 'areas-world' }) };
  }, [environment, own, group, scores, carried]);
  const furthest = furthestLine(environment, own, given);
  return (
    <Section id="areas" title={areasTitle(own, given)} measure={own.areas.measure(String(scores.year))}>
      {furthest !== '' && <p>{furthest}</p>}
      <ColourKey items={classMeanings(environment)} />
      <Responsive draw={draw} />
      <Scrolled {...areasTable(environment, own, given)} />
    </Section>
  );
}

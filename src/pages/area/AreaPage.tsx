import type { Area } from '../../catalog/catalog.ts';
import { paths } from '../../ui/links.ts';
import { Shell } from '../../ui/Shell.tsx';
import type { AnswerSource, Need } from '../answers.ts';

export function areaNeeds(_source: AnswerSource, _area: Area): readonly Need[] {
  return [];
}

interface AreaPageProps {
  source: AnswerSource;
  area: Area;
}

export function AreaPage({ area }: AreaPageProps) {
  return (
    <Shell path={paths.area(area.area)} carried="" title={area.name}>
      <p>{area.question}</p>
    </Shell>
  );
}

import { useEnvironment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { Shell } from '../../ui/Shell.tsx';
import type { AnswerSource, Need } from '../answers.ts';

export function economyNeeds(_source: AnswerSource, _economy: string): readonly Need[] {
  return [];
}

interface EconomyPageProps {
  source: AnswerSource;
  economy: string;
}

export function EconomyPage({ economy }: EconomyPageProps) {
  const { catalog } = useEnvironment();
  return (
    <Shell path={paths.economy(economy)} carried="" title={catalog.economies[economy] ?? economy}>
      <p />
    </Shell>
  );
}

import { useEnvironment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { Shell } from '../../ui/Shell.tsx';
import type { AnswerSource, Need } from '../answers.ts';

export function compareNeeds(_source: AnswerSource, _search: string): readonly Need[] {
  return [];
}

export function ComparePage({ source: _source }: { source: AnswerSource }) {
  const { words } = useEnvironment();
  return (
    <Shell path={paths.compare} carried="" title={words.compare.name}>
      <p />
    </Shell>
  );
}

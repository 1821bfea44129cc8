import { classesLine, membersTable } from '../../figures/group/members.ts';
import { leftOut, named } from '../../figures/notes.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { unnumberedNote, withoutScore } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { Section } from './Section.tsx';
import { useGroupWords } from './words.ts';

/** Members with their overall score, its class and range, and the scores of all areas. */
export function Members({ model }: { model: ScoresModel }) {
  const environment = useEnvironment();
  const { catalog, words, numbers } = environment;
  const own = useGroupWords();
  const { group, year, ends, scored, counted } = model;
  const [low, high] = (ends ?? []).map(({ economy, score }) => ({
    name: catalog.economies[economy] ?? economy,
    value: numbers.score(score),
  }));
  const classes = classesLine(environment, own, model);
  const without = withoutScore(model);
  return (
    <Section
      id="members"
      title={
        low === undefined || high === undefined || scored < 2
          ? own.members.title(group.short, { n: scored, of: counted })
          : words.overview.span(group.short, words.score.overall, low, high)
      }
      measure={own.members.measure(String(year))}
      notes={[
        ...(without.length === 0
          ? []
          : [words.overview.notScored(named(environment, without), without.length, counted)]),
        ...unnumberedNote(environment, model),
        ...leftOut(environment, group),
        words.overview.method,
        words.score.classesNote,
      ]}
    >
      {classes !== null && <p>{classes}</p>}
      <Scrolled {...membersTable(environment, model)} />
    </Section>
  );
}

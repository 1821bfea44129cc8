import type { AreaGap, Finding } from '../../answers/findings.ts';
import type { Against } from '../../words/area/types.ts';
import type { Environment } from '../../words/environment.ts';
import { signed } from '../notes.ts';

/** What stands out of a group in words: where it stands, who stands out, who moved, where members lie furthest apart. */
export function findingSentence(environment: Environment, finding: Finding): string {
  const { catalog, words, numbers } = environment;
  const economy = (code: string) => catalog.economies[code] ?? code;
  const area = (column: string) => catalog.areas.find((each) => each.area === column)?.short ?? column;
  const against = ({ column, group, world }: AreaGap): Against => ({
    area: area(column),
    group: numbers.score(group),
    world: numbers.score(world),
  });
  switch (finding.kind) {
    case 'standing': {
      const { best, worst } = finding;
      const { ahead, behind, mixed } = words.area.findings;
      const sentence = best.group <= best.world ? behind : worst.group >= worst.world ? ahead : mixed;
      return sentence(against(best), against(worst));
    }
    case 'outlier':
      return words.area.findings.outlier(
        economy(finding.economy),
        numbers.score(finding.score),
        numbers.score(finding.median),
        catalog.groups.find(({ group }) => group === finding.income)?.name ?? finding.income,
      );
    case 'mover':
      return words.area.findings.mover(
        economy(finding.economy),
        signed(environment, finding.change),
        String(finding.from),
      );
    case 'spread':
      return words.area.findings.spread(
        area(finding.column),
        numbers.score(finding.low.score),
        economy(finding.low.economy),
        numbers.score(finding.high.score),
        economy(finding.high.economy),
      );
  }
}

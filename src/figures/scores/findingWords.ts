import type { AreaGap, Finding } from '../../answers/findings.ts';
import type { Group } from '../../catalog/catalog.ts';
import type { Against } from '../../words/area/types.ts';
import type { Environment } from '../../words/environment.ts';
import { apartTexts, signed } from '../notes.ts';

/** What stands out of a group in words: where it stands, who stands out, who moved, where members lie furthest apart. */
export function findingSentence(environment: Environment, { short }: Group, finding: Finding): string {
  const { catalog, words, numbers } = environment;
  const economy = (code: string) => catalog.economies[code] ?? code;
  const area = (column: string) => catalog.areas.find((each) => each.area === column)?.short ?? column;
  const against = ({ column, group: own, world: other, n }: AreaGap): Against => {
    const [group, world] = apartTexts(environment, own, other);
    return { area: area(column), group, world, n };
  };
  switch (finding.kind) {
    case 'standing': {
      const { best, worst } = finding;
      const { ahead, behind, mixed } = words.area.findings;
      const sentence = best.group <= best.world ? behind : worst.group >= worst.world ? ahead : mixed;
      return sentence(short, against(best), against(worst));
    }
    case 'outlier':
      return words.area.findings.outlier(
        economy(finding.economy),
        ...apartTexts(environment, finding.score, finding.median),
        catalog.groups.find(({ group }) => group === finding.income)?.name ?? finding.income,
        finding.reach,
      );
    case 'mover':
      return words.area.findings.mover(
        economy(finding.economy),
        signed(environment, finding.change),
        String(finding.from),
        finding.reach,
      );
    case 'spread': {
      const end = (of: typeof finding.low) => [numbers.score(of.score), economy(of.economy)] as const;
      return words.area.findings.spread(area(finding.column), ...end(finding.low), ...end(finding.high));
    }
  }
}

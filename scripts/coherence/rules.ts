import type { Measured } from './measure.ts';

/** What an indicator must reach to carry weight; docs/indicators.md gives the reasons. */
export const RULES = {
  rest: 0.3,
  economies: 100,
  members: 40,
  /** share of economies that have a law from which it carries at most `lawWeight` */
  common: 0.85,
  lawWeight: 0.5,
  /** share of an area's weight that one publisher may carry */
  publisher: 0.5,
} as const;

export type RuleName = 'rest' | 'economies' | 'members' | 'common law' | 'publisher';

/** A rule that a scored indicator, or an area (`indicator` is null), does not meet. */
export interface Exception {
  readonly rule: RuleName;
  readonly area: string;
  readonly indicator: string | null;
  /** what was measured, in the rule's unit */
  readonly found: number;
}

const SLACK = 1e-12;

/** The rules that one indicator does not meet, whether or not it carries weight. */
export function unmet(own: Measured): readonly Exception[] {
  const { area, indicator } = own;
  const found = (rule: RuleName, value: number): Exception => ({ rule, area, indicator, found: value });
  return [
    ...(own.rest.pearson >= RULES.rest ? [] : [found('rest', own.rest.pearson)]),
    ...(own.economies >= RULES.economies ? [] : [found('economies', own.economies)]),
    ...(own.members >= RULES.members ? [] : [found('members', own.members)]),
    ...(own.yesOrNo && own.full > RULES.common && own.weight > RULES.lawWeight
      ? [found('common law', own.full)]
      : []),
  ];
}

/** Every rule that the scored indicators and the areas do not meet: each needs a written reason. */
export function exceptions(measured: readonly Measured[]): readonly Exception[] {
  const scored = measured.filter(({ weight }) => weight > 0);
  const shares = new Map<string, Map<string, number>>();
  for (const { area, publisher, shareOfArea } of scored) {
    const own = shares.get(area) ?? new Map<string, number>();
    shares.set(area, own.set(publisher, (own.get(publisher) ?? 0) + shareOfArea));
  }
  const publishers = [...shares].flatMap(([area, own]) =>
    [...own.values()]
      .filter((share) => share > RULES.publisher + SLACK)
      .map((found): Exception => ({ rule: 'publisher', area, indicator: null, found })),
  );
  return [...scored.flatMap(unmet), ...publishers];
}

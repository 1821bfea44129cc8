const BETWEEN = '/';

/** An indicator as part of a pillar: one that speaks of two pillars is a leaf of both. */
export const leafOf = (pillar: string, indicator: string): string => `${pillar}${BETWEEN}${indicator}`;

/** The indicator of a leaf; an area's leaf is its indicator. */
export const indicatorOfLeaf = (leaf: string): string => leaf.slice(leaf.indexOf(BETWEEN) + 1);

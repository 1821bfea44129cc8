/** Whether long walks go the whole way: `AUDIT=1`. Otherwise they go a fixed part of it, so that all tests take minutes. */
const WHOLE = process.env.AUDIT === '1';

/**
 * What a walk over every combination of two lists goes to: in an audit all of them; otherwise as many as the longer list has,
 * so that everything of both lists comes in, always the same ones.
 */
export function pairs<A, B>(first: readonly A[], second: readonly B[]): (readonly [A, B])[] {
  const all = first.flatMap((a) => second.map((b) => [a, b] as const));
  if (WHOLE) return all;
  const [long, short] = [Math.max(first.length, second.length), Math.min(first.length, second.length)];
  return all.filter((_, at) => {
    const [a, b] = [Math.floor(at / second.length), at % second.length];
    const [of, partner] = first.length === long ? [a, b] : [b, a];
    return partner === of % short;
  });
}

/** How many of something that has no end are looked at. */
export const counted = (usually: number, inAnAudit: number): number => (WHOLE ? inAnAudit : usually);

/** What one of several walks over the same list goes to: in an audit all of it; otherwise one, another for each walk. */
export const turn = <T>(list: readonly T[], walk: number): readonly T[] =>
  WHOLE ? list : list.filter((_, at) => at === walk % list.length);

/** What a walk over a long list goes to: in an audit all of it; otherwise one of so many, from the first on. */
export const part = <T>(list: readonly T[], oneOf: number): readonly T[] =>
  WHOLE ? list : list.filter((_, at) => at % oneOf === 0);

import fc from 'fast-check';

/** What was tried of one kind, and the smallest input that failed. */
export interface Tried {
  readonly kind: string;
  readonly tried: number;
  readonly failure: { readonly input: string; readonly why: string } | null;
}

/** A kind of hostile input: how it is made, and what must hold of it; the judge throws where it does not. */
export interface Kind<T> {
  readonly kind: string;
  readonly inputs: fc.Arbitrary<T>;
  readonly judge: (input: T) => Promise<void>;
  /** the input as somebody can try it again */
  readonly shown: (input: T) => string;
}

const SHOWN = 600;

/** Tries some inputs of a kind, always the same ones for a seed; a failing one is shrunk to the smallest that fails. */
export async function tryKind<T>(
  { kind, inputs, judge, shown }: Kind<T>,
  runs: number,
  seed: number,
): Promise<Tried> {
  const found = await fc.check(fc.asyncProperty(inputs, judge), { numRuns: runs, seed, maxSkipsPerRun: 0 });
  if (!found.failed) return { kind, tried: found.numRuns, failure: null };
  const input = found.counterexample === null ? '' : shown(found.counterexample[0]);
  const why =
    found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
  return { kind, tried: found.numRuns, failure: { input: input.slice(0, SHOWN), why: why.slice(0, SHOWN) } };
}

import type { Averaging } from '../../../scoring/recipe.ts';

/** A word of the method with what it means, which a tap shows. */
export interface WalkTerm {
  readonly name: string;
  readonly text: string;
}

/** From a value to a class in eight steps: numbers come as they are printed. */
export interface WalkWords {
  readonly lead: string;
  readonly economy: string;
  readonly indicator: string;
  /** chosen economy without any value that counts */
  readonly nothing: (economy: string) => string;
  /** of an indicator whose missing value the recipe fills in */
  readonly filled: (indicator: string) => string;
  /** each mean as a word before or after "mean", and as a term */
  readonly means: Readonly<Record<Averaging, { readonly word: string; readonly term: WalkTerm }>>;
  readonly steps: {
    readonly value: {
      readonly head: string;
      readonly text: (economy: string, indicator: string, value: string) => string;
      /** of the figure: how many values are dots */
      readonly figure: (n: number) => string;
      readonly term: WalkTerm;
    };
    readonly age: {
      readonly head: string;
      /** `tolerance`: years that a value may be old */
      readonly text: (year: string, asked: string, tolerance: number) => string;
      readonly figure: string;
      readonly term: WalkTerm;
    };
    readonly scale: {
      readonly head: string;
      readonly goalposts: (worst: string, best: string, points: string) => string;
      /** of another scale than goalposts: its name */
      readonly other: (scale: string, points: string) => string;
      readonly figure: string;
      readonly term: WalkTerm;
    };
    readonly weight: {
      readonly head: string;
      readonly text: (weight: string, area: string, share: string) => string;
      readonly figure: (area: string) => string;
      readonly term: WalkTerm;
    };
    readonly gaps: {
      readonly head: string;
      readonly text: (present: string, need: string, area: string) => string;
      readonly figure: string;
      readonly term: WalkTerm;
    };
    readonly area: {
      readonly head: string;
      readonly text: (area: string, mean: string, n: number, score: string) => string;
      readonly none: (area: string) => string;
      readonly figure: (area: string) => string;
    };
    readonly overall: {
      readonly head: string;
      readonly text: (mean: string, n: number, score: string) => string;
      readonly none: (present: string, need: string) => string;
      readonly figure: string;
    };
    readonly band: {
      readonly head: string;
      /** null: no rank; `n` members have one */
      readonly text: (
        score: string,
        className: string,
        rank: number | null,
        n: number,
        group: string,
      ) => string;
      /** scores of this recipe are not on the scale of the classes */
      readonly noClass: (rank: number | null, n: number, group: string) => string;
      readonly figure: string;
      readonly term: WalkTerm;
    };
  };
}

import type { Averaging, Normalising } from '../../scoring/recipe.ts';
import type { PartExpected } from '../../view/recipe.ts';
import type { RecipeShow } from '../../view/recipeFrame.ts';

/** Words of the page where a reader changes how the index is made. */
export interface LabWords {
  readonly name: string;
  readonly title: (group: string) => string;
  /** of members that have a rank both ways */
  readonly moved: (moved: number, of: number, group: string, year: string) => string;
  readonly nobody: string;
  readonly lead: string;
  /** above the ranks of a recipe that is not the published method */
  readonly notPublished: (method: string) => string;
  readonly gained: (movers: readonly string[]) => string;
  readonly lost: (movers: readonly string[]) => string;
  /** an economy with the places that it gained, signed, and its rank: "Benin (+3, 24th)" */
  readonly mover: (name: string, places: string, rank: number) => string;
  /** of a chosen economy; ranks as numbers; null: no rank */
  readonly chosen: (name: string, from: number | null, to: number | null) => string;
  readonly correlation: (value: string) => string;
  readonly decides: (indicator: string, percent: string) => string;
  readonly noWeight: (area: string) => string;
  readonly noSpread: (indicator: string) => string;
  readonly notComputed: string;

  /** opens the eight steps from a value to a class */
  readonly walk: string;
  readonly recipe: string;
  readonly presets: string;
  readonly preset: Readonly<Record<'published' | 'equal' | 'arithmetic' | 'ranks', string>>;
  /** a framework of another organisation to start from */
  readonly framework: string;
  /** instead of `weightsHint`, where pillars take the place of the areas */
  readonly pillarsHint: string;
  /** of an indicator that stands in another pillar too: its weight is set there */
  readonly setThere: (indicator: string, pillar: string) => string;
  /** each area (or pillar) is given some of 100 points */
  readonly points: {
    readonly summary: string;
    readonly lead: string;
    /** of the field of an area */
    readonly of: (area: string) => string;
    /** `given` of 100, as numbers are printed; `left`: still to give, less than 0 where too many were given */
    readonly sum: (given: string, left: number, printed: string) => string;
    /** a field holds something else than a number from 0 to 100 */
    readonly wrong: (area: string, text: string) => string;
    readonly counts: string;
    readonly clear: string;
  };
  /** other goalposts of an indicator of the index */
  readonly ends: {
    readonly summary: string;
    readonly lead: string;
    readonly indicator: string;
    /** ends with their unit */
    readonly published: (low: string, high: string) => string;
    /** what is typed cannot be: what was expected, and the ends that the recipe keeps */
    readonly wrong: (expected: string, low: string, high: string) => string;
    /** on a button that takes an indicator's change back */
    readonly back: (indicator: string) => string;
  };
  /** an indicator of the reader's own file */
  readonly own: {
    readonly summary: string;
    readonly lead: string;
    /** link to the page of the own file */
    readonly give: string;
    readonly indicator: string;
    readonly part: string;
    readonly choose: string;
    readonly weight: string;
    readonly direction: string;
    readonly more: string;
    readonly less: string;
    readonly low: string;
    readonly high: string;
    readonly goalpostsHint: string;
    /** of how many economies of the ranking a value counts, and of which years */
    readonly counted: (n: number, years: string, until: string) => string;
    readonly noValues: (until: string) => string;
    readonly wrongEnds: string;
    readonly noPart: string;
    readonly remove: string;
    /** a name with what it is marked with */
    readonly marked: (name: string) => string;
    /** above all that is made with it */
    readonly mark: string;
    /** the link or file was made with an own indicator, which it does not hold */
    readonly leftOut: string;
    /** head of a column of the table that is taken away */
    readonly inFile: string;
  };
  readonly undo: string;
  readonly copy: string;
  readonly copied: string;
  readonly file: string;
  readonly table: string;
  /** all that the index is made of in one archive; while it is made; where it could not be */
  readonly audit: string;
  readonly auditMaking: string;
  readonly auditFailed: string;
  /** how the command line gives the same scores */
  readonly command: string;
  readonly economies: string;
  readonly ranks: string;

  readonly weights: string;
  readonly weightsHint: string;
  readonly weightOf: (name: string) => string;
  readonly share: (percent: string) => string;
  readonly indicators: (n: number) => string;
  readonly method: string;
  readonly normalise: string;
  readonly normalising: Readonly<Record<Normalising, string>>;
  readonly within: string;
  readonly across: string;
  readonly averaging: Readonly<Record<Averaging, string>>;
  readonly needArea: string;
  readonly needOverall: string;
  readonly treat: string;
  readonly impute: string;

  readonly caption: (group: string, year: string) => string;
  readonly rank: string;
  readonly economy: string;
  readonly score: string;
  readonly publishedRank: string;
  readonly places: string;
  readonly none: string;

  /** ranges of the ranks by a recipe, drawn on request */
  readonly ranges: {
    readonly summary: string;
    readonly lead: (draws: string) => string;
    readonly caption: (group: string, year: string, seed: string) => string;
    /** head of how many next ones cannot be told apart */
    readonly next: string;
    readonly noOwn: string;
  };
  /** several recipes over each other */
  readonly workshop: {
    readonly title: string;
    readonly lead: string;
    readonly give: string;
    readonly add: string;
    readonly addOwn: string;
    readonly files: string;
    readonly recipe: (n: number) => string;
    readonly remove: (n: number) => string;
    readonly unread: (text: string) => string;
    readonly tooMany: (n: number, most: number) => string;
    readonly caption: (n: number, group: string, year: string) => string;
    /** head of the ranks by the mean recipe */
    readonly mean: string;
    readonly reach: string;
    readonly openMean: string;
    /** two recipes side by side */
    readonly beside: {
      /** one is laid: it stands beside the lab's own */
      readonly hint: string;
      /** what the lab's own is called in the heads */
      readonly above: string;
      readonly caption: (recipes: readonly string[], group: string, year: string) => string;
      readonly rank: (recipe: string) => string;
      readonly score: (recipe: string) => string;
      readonly difference: string;
      /** members whose rank is another one, of those that have one by both */
      readonly moved: (moved: number, of: number) => string;
      /** one of the two has z-scores */
      readonly otherScale: string;
    };
    /** members with the same rank by every recipe, of those that have one by all */
    readonly agreed: (n: number, of: number) => string;
    /** members with their best and worst rank: "Benin (22–31)" */
    readonly widest: (members: readonly string[]) => string;
  };
  /** a recipe's scores in a frame of another page, and the dialog that gives its code */
  readonly frame: {
    /** before a recipe was read */
    readonly name: string;
    readonly title: (finding: string) => string;
    readonly mark: string;
    /** the recipe is the published method */
    readonly same: string;
    /** link to the lab */
    readonly open: string;
    readonly waiting: string;
    readonly noScripts: string;
    readonly failed: string;
    readonly noRecipe: string;
    readonly noClasses: string;
    /** the published rank and the places gained on it, signed; null: none */
    readonly was: (rank: string, gained: string | null) => string;
    readonly embed: string;
    readonly show: string;
    readonly shows: Readonly<Record<RecipeShow, string>>;
  };
  readonly dropped: (part: string, expected: string) => string;
  readonly expected: Readonly<Record<PartExpected, string>>;
  readonly otherMethod: (of: string, now: string) => string;
}

import { answerPaths } from '../answers/paths.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { INCOME } from '../catalog/measures.ts';
import { OVERALL } from '../scoring/overall.ts';
import type { FigureParameter } from '../view/figureView.ts';
import type { Words } from '../words/types.ts';

/** All that the site knows of a kind of figure beside its code: no other list of kinds exists. */
export interface FigureKind {
  /** the folder of `src/figures` that contains its code, in a file of the kind's name */
  readonly folder: 'indicator' | 'scores' | 'area' | 'economy' | 'compare';
  /**
   * All that there is a figure of.
   *
   * @param isPublished whether there is an answer at a path: of some economies no divide is known
   */
  readonly subjects: (catalog: Catalog, isPublished: (path: string) => boolean) => readonly string[];
  /** what of a view changes it */
  readonly parameters: readonly FigureParameter[];
  /** folders of published answers that some view of it is read from: the archive keeps them */
  readonly answers: readonly string[];
  /** sections of the words that it speaks from, beside those that every figure does */
  readonly words: readonly (keyof Words)[];
  /**
   * What its views may name of the catalog: one indicator; the weighted indicators of an area; what all figures of scores
   * have in common, which frames do not know; or what each figure says itself.
   */
  readonly names: 'indicator' | 'area' | 'scores' | 'figure';
  /** the folder of the pages that are shown as this figure where one is asked for, '' for the overview */
  readonly standsFor?: '' | 'indicators' | 'areas' | 'economies';
  /** one that tests, benches and docs look at, and another view of it */
  readonly example: { readonly of: string; readonly view: string };
  /** thousands of bytes, compressed, that a frame may cost with all that it fetches: as prerendered, in another view */
  readonly budget: readonly [plain: number, other: number];
}

const overall = () => [OVERALL];
const areas = ({ areas: all }: Catalog) => all.map(({ area }) => area);
const indicators = ({ indicators: all }: Catalog) => all.map(({ indicator }) => indicator);
const economies = ({ economies: all }: Catalog) => Object.keys(all);

/** Answers to a group, a year and economies of an indicator. */
const OF_INDICATOR = ['newest', 'series', 'about'] as const;

/** Every kind of figure, in the order in which they are listed. */
export const kinds = {
  matrix: {
    folder: 'scores',
    subjects: overall,
    parameters: ['group', 'year', 'sort'],
    answers: ['members', 'scores', 'ranges'],
    words: ['ranges'],
    names: 'scores',
    standsFor: '',
    example: { of: OVERALL, view: 'group=DCO' },
    budget: [23, 58],
  },
  scoremap: {
    folder: 'scores',
    subjects: overall,
    parameters: ['group', 'year', 'sort'],
    answers: ['members', 'scores', 'maps'],
    words: ['area'],
    names: 'scores',
    example: { of: OVERALL, view: 'group=DCO' },
    budget: [17, 47],
  },
  movers: {
    folder: 'scores',
    subjects: (catalog) => [OVERALL, ...areas(catalog)],
    parameters: ['group', 'year', 'since'],
    answers: ['changes'],
    words: ['area'],
    names: 'scores',
    example: { of: OVERALL, view: 'group=DCO' },
    budget: [7, 41],
  },
  strip: {
    folder: 'area',
    subjects: areas,
    parameters: ['group', 'year', 'economies'],
    answers: ['columns', 'scores'],
    words: ['area'],
    names: 'area',
    standsFor: 'areas',
    example: { of: 'connectivity', view: 'group=DCO' },
    budget: [12, 42.2],
  },
  standing: {
    folder: 'area',
    subjects: areas,
    parameters: ['group', 'year', 'economies'],
    answers: ['columns', 'scores', 'ranges'],
    words: ['area', 'ranges'],
    names: 'area',
    example: { of: 'skills', view: 'group=DCO' },
    budget: [17, 49.2],
  },
  course: {
    folder: 'area',
    subjects: areas,
    parameters: ['group', 'year', 'economies'],
    answers: ['courses', 'history'],
    words: ['area'],
    names: 'area',
    example: { of: 'connectivity', view: 'group=DCO' },
    budget: [11, 40],
  },
  indicators: {
    folder: 'area',
    subjects: areas,
    parameters: ['group', 'year', 'economies'],
    answers: ['areas'],
    words: ['area'],
    names: 'figure',
    example: { of: 'skills', view: 'group=DCO' },
    budget: [10, 40],
  },
  ranking: {
    folder: 'indicator',
    subjects: indicators,
    parameters: ['group', 'year', 'economies'],
    answers: OF_INDICATOR,
    words: [],
    names: 'indicator',
    standsFor: 'indicators',
    example: { of: 'internet-users', view: 'group=DCO' },
    budget: [13, 43],
  },
  trend: {
    folder: 'indicator',
    subjects: indicators,
    parameters: ['group', 'year', 'economies'],
    answers: [...OF_INDICATOR, 'trends'],
    words: [],
    names: 'indicator',
    example: { of: 'internet-users', view: 'group=DCO' },
    budget: [17, 52],
  },
  map: {
    folder: 'indicator',
    subjects: indicators,
    parameters: ['group', 'year', 'economies'],
    answers: [...OF_INDICATOR, 'maps'],
    words: [],
    names: 'indicator',
    example: { of: 'internet-users', view: 'group=DCO' },
    budget: [18, 50],
  },
  divide: {
    folder: 'indicator',
    subjects: ({ indicators: all }) =>
      all.filter(({ segments }) => segments.length > 0).map(({ indicator }) => indicator),
    parameters: ['group', 'year', 'economies', 'by'],
    answers: ['gaps'],
    words: [],
    names: 'figure',
    example: { of: 'account-ownership', view: 'group=DCO' },
    budget: [15, 40],
  },
  income: {
    folder: 'indicator',
    subjects: (catalog) => indicators(catalog).filter((indicator) => indicator !== INCOME),
    parameters: ['group', 'year', 'economies'],
    answers: [...OF_INDICATOR, 'incomes'],
    words: [],
    names: 'figure',
    example: { of: 'internet-users', view: 'group=DCO' },
    budget: [28, 60],
  },
  profile: {
    folder: 'economy',
    subjects: economies,
    parameters: ['group', 'year', 'vs'],
    answers: ['standing', 'members', 'scores', 'ranges'],
    words: ['economy', 'ranges'],
    names: 'scores',
    standsFor: 'economies',
    example: { of: 'MAR', view: 'group=DCO' },
    budget: [9, 44],
  },
  history: {
    folder: 'economy',
    subjects: economies,
    parameters: ['group', 'year', 'vs'],
    answers: ['standing', 'courses'],
    words: ['economy'],
    names: 'scores',
    example: { of: 'MYS', view: 'group=OIC' },
    budget: [9, 40],
  },
  divides: {
    folder: 'economy',
    subjects: (catalog, isPublished) =>
      economies(catalog).filter((economy) => isPublished(answerPaths.divides(economy))),
    parameters: ['group', 'year', 'vs'],
    answers: ['divides'],
    words: ['economy'],
    names: 'figure',
    example: { of: 'MAR', view: 'group=DCO' },
    budget: [12, 40],
  },
  comparison: {
    folder: 'compare',
    subjects: overall,
    parameters: ['group', 'year', 'economies'],
    answers: ['members', 'scores'],
    words: ['compare'],
    names: 'scores',
    example: { of: OVERALL, view: 'group=DCO' },
    budget: [10, 40],
  },
  overtime: {
    folder: 'compare',
    subjects: overall,
    parameters: ['group', 'year', 'economies', 'show', 'from'],
    answers: ['members', 'scores', 'history', 'changes', 'standing', 'series'],
    words: ['compare'],
    names: 'figure',
    example: { of: OVERALL, view: 'group=DCO' },
    budget: [25, 66],
  },
  sidebyside: {
    folder: 'compare',
    subjects: overall,
    parameters: ['group', 'year', 'economies', 'areas'],
    answers: ['members', 'scores', 'values', 'past-values'],
    words: ['compare'],
    names: 'figure',
    example: { of: OVERALL, view: 'group=DCO' },
    budget: [22, 51.3],
  },
} as const satisfies Readonly<Record<string, FigureKind>>;

export type Kind = keyof typeof kinds;

/** Every kind with what is known of it. */
export const KINDS: readonly (readonly [kind: Kind, known: FigureKind])[] = Object.entries(kinds).flatMap(
  ([kind, known]) => (isKind(kind) ? [[kind, known]] : []),
);

/** Whether there is a kind of that name. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}

import { classFrom, maturityClass } from '../../answers/classes.ts';
import { DRAWS } from '../../answers/ranges.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { methodOf } from '../../catalog/method.ts';
import { DEFAULT_THRESHOLDS } from '../../scoring/default.ts';
import { CHANGE_RENEWED } from '../../scoring/series.ts';
import type { Environment } from '../../words/environment.ts';
import type { NoteFacts } from '../../words/report/types.ts';
import { type Paper, texts } from '../paper/types.ts';
import { paperWords } from '../paper/words.ts';

/** The classes above the lowest, from below. */
const ABOVE = [1, 2, 3, 4] as const;

/** The numbers of the method, as the scores are made with. */
function factsOf({ catalog, words, numbers }: Environment<Catalog>): NoteFacts {
  const percent = (share: number) => numbers.withUnit(100 * share, 0, '%');
  const areas = catalog.areas.length;
  return {
    method: String(methodOf(catalog)),
    indicators: catalog.indicators.length,
    weighted: catalog.indicators.filter(({ weight }) => weight > 0).length,
    areas,
    economies: Object.keys(catalog.economies).length,
    sources: catalog.sources.length,
    year: String(catalog.scoreYear),
    draws: numbers.value(DRAWS, 0),
    needArea: percent(DEFAULT_THRESHOLDS.area),
    needAreas: Math.ceil(areas * DEFAULT_THRESHOLDS.overall),
    renewed: percent(CHANGE_RENEWED),
    classes: [
      {
        name: words.score.classes[maturityClass(0)],
        from: words.indicator.map.under(numbers.score(classFrom(1))),
      },
      ...ABOVE.map((own) => ({
        name: words.score.classes[own],
        from: words.indicator.map.from(numbers.score(classFrom(own))),
      })),
    ],
  };
}

/** How the scores are made, on two sheets. */
export function methodNote(environment: Environment<Catalog>): Paper {
  const said = paperWords(environment.catalog.language).note;
  const facts = factsOf(environment);
  return {
    title: said.title,
    subtitle: said.subtitle,
    about: [said.about],
    chapters: said.sections.map(({ title, texts: of }, at) => ({
      id: `part-${at + 1}`,
      title,
      blocks: texts(of(facts)),
    })),
    isLong: false,
    file: 'meridian-method-note',
  };
}

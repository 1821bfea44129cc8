import { group } from 'd3-array';
import type { PublishedNames } from '../../src/answers/names.ts';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import type { Tables } from '../../src/catalog/read.ts';
import type { Localised } from '../../src/catalog/types.ts';
import { paths } from '../../src/view/links.ts';
import { IN_HEADER, pathTo } from '../../src/view/pages.ts';
import { ar as arAbout } from '../../src/words/about/ar.ts';
import { en as enAbout } from '../../src/words/about/en.ts';
import { fr as frAbout } from '../../src/words/about/fr.ts';
import { TERMS } from '../../src/words/about/types.ts';
import { ar } from '../../src/words/ar.ts';
import { ar as arData } from '../../src/words/data/ar.ts';
import { en as enData } from '../../src/words/data/en.ts';
import { fr as frData } from '../../src/words/data/fr.ts';
import { DATA_SECTIONS } from '../../src/words/data/types.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { ar as arLab } from '../../src/words/lab/ar.ts';
import { en as enLab } from '../../src/words/lab/en.ts';
import { fr as frLab } from '../../src/words/lab/fr.ts';
import { ABSENT, ALSO, PARTS } from '../../src/words/search/others.ts';

const ABOUT = LANGUAGES.map((language) => ({ en: enAbout, fr: frAbout, ar: arAbout })[language]);
const LAB = LANGUAGES.map((language) => ({ en: enLab, fr: frLab, ar: arLab })[language]);
const DATA = LANGUAGES.map((language) => ({ en: enData, fr: frData, ar: arData })[language]);
const NAV = LANGUAGES.map((language) => ({ en, fr, ar })[language].nav);
/** Sections of the page about this site that have a name of their own. */
const SECTIONS = ['method', 'licence', 'contact'] as const;

/** All names and codes that people type, for the search: `answers/names.json`. */
export function publishNames(tables: Tables): PublishedNames {
  const aliases = group(tables['economy-aliases'], ({ economy }) => economy);
  return {
    things: {
      economy: tables.economies.map(({ economy, iso2, m49, name }) => {
        const own = aliases.get(economy) ?? [];
        const codes = own.filter(({ kind }) => kind === 'code').map(({ alias }) => alias);
        return {
          id: economy,
          names: distinct([
            ...inAll(name),
            ...own.filter(({ kind }) => kind !== 'code').map(({ alias }) => alias),
          ]),
          ...(PARTS[economy] !== undefined && { parts: [...new Set(PARTS[economy].flat())] }),
          codes: [economy, iso2, ...(m49 === '' ? [] : [m49]), ...codes],
        };
      }),
      group: [...tables.groups]
        .sort((a, b) => a.order - b.order)
        .map(({ group: id, name, short }) => ({
          id,
          names: distinct([...inAll(name), ...inAll(short), ...(ALSO[id] ?? [])]),
        })),
      area: [...tables.areas]
        .sort((a, b) => a.order - b.order)
        .map(({ area, name, short }) => ({ id: area, names: distinct([...inAll(name), ...inAll(short)]) })),
      indicator: tables.indicators.map(({ indicator, name, short }) => ({
        id: indicator,
        names: distinct([...inAll(name), ...inAll(short), ...(ALSO[indicator] ?? [])]),
      })),
      page: [
        ...[...IN_HEADER, 'data' as const, 'about' as const].map((page) => ({
          id: page,
          names: NAV.map((nav) => nav[page]),
          path: pathTo(page),
        })),
        { id: 'lab', names: LAB.map(({ name }) => name), path: paths.method },
        ...DATA_SECTIONS.map((section) => ({
          id: `data-${section}`,
          names: DATA.map(({ sections }) => sections[section]),
          path: `${paths.data}#${section}`,
        })),
        ...SECTIONS.map((section) => ({
          id: section,
          names: NAV.map((nav) => nav[section]),
          path: `${paths.about}#${section}`,
        })),
      ],
      term: TERMS.map((term) => ({
        id: term,
        names: distinct([
          ...ABOUT.map(({ terms }) => terms[term].name),
          ...ABOUT.flatMap(({ terms }) => terms[term].also),
        ]),
        path: `${paths.about}#term-${term}`,
      })),
    },
    former: [...group(tables['former-economies'], ({ code }) => code)].flatMap(([code, rows]) => {
      const [first] = rows;
      if (first === undefined) return [];
      const economies = rows.map(({ economy }) => economy);
      return [{ code, names: inAll(first.name), ended: first.ended, economies }];
    }),
    absent: ABSENT,
  };
}

const inAll = (text: Localised): string[] => LANGUAGES.map((language) => text[language]);

/** The first places stay those of the languages, so that a thing can be shown by its name in one. */
function distinct(names: readonly string[]): string[] {
  const first = names.slice(0, LANGUAGES.length);
  return [...first, ...new Set(names.slice(LANGUAGES.length).filter((name) => !first.includes(name)))];
}

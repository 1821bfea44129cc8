import { type Named, nearest } from '../../answers/nearest.ts';
import type { Catalog, NamingCatalog } from '../../catalog/catalog.ts';
import { groupOf, homeOf } from '../../catalog/members.ts';
import { KINDS, type Kind, kinds } from '../../figures/kinds.ts';
import type { FigureRef } from '../../figures/ref.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { quoted } from '../../view/quoted.ts';
import type { Words } from '../../words/types.ts';

/** Longest text that is looked at, and that is quoted back. */
const LONGEST = 80;
const QUOTED = 40;

/** The figure that an address asks for, or the nearest there is. */
export interface Asked {
  readonly ref: FigureRef;
  /** what else can be shown of the same, the figure's own kind among it */
  readonly views: readonly Kind[];
  /** what there is none of, as the address calls it */
  readonly missing: { readonly what: 'view' | 'figure'; readonly text: string } | null;
}

/** @param text `<kind>-<of>`; undefined: nothing was asked for */
export function figureAsked(catalog: Catalog, text: string | undefined): Asked {
  const [, kind = '', wanted = ''] = /^([a-z]*)-?(.*)$/su.exec((text ?? '').slice(0, LONGEST)) ?? [];
  const exact = viewsOf(catalog, wanted).length > 0;
  const [near] = exact ? [] : nearest(wanted, subjects(catalog), 1);
  const of = exact ? wanted : (near?.id ?? OVERALL);
  const views = viewsOf(catalog, of);
  const own = views.find((each) => each === kind);
  const shown = own ?? views[0] ?? 'matrix';
  const missing =
    text === undefined || (exact && own !== undefined)
      ? null
      : exact
        ? ({ what: 'view', text: quoted(kind, QUOTED) } as const)
        : ({ what: 'figure', text: quoted(text, QUOTED) } as const);
  return { ref: { kind: shown, of }, views, missing };
}

/** Kinds of which there is a figure of the same; of an economy without divides the frame itself says so. */
function viewsOf(catalog: Catalog, of: string): readonly Kind[] {
  return KINDS.flatMap(([kind, { subjects: all }]) => (all(catalog, () => true).includes(of) ? kind : []));
}

function subjects(catalog: Catalog): readonly Named[] {
  return [
    ...catalog.indicators.map(({ indicator, name, short }) => ({ id: indicator, names: [name, short] })),
    ...catalog.areas.map(({ area, name, short }) => ({ id: area, names: [name, short] })),
    ...Object.entries(catalog.economies).map(([id, name]) => ({ id, names: [name] })),
  ];
}

/** What a figure is of, in words. */
export function subjectName(catalog: NamingCatalog, words: Words, { of }: FigureRef): string {
  return (
    catalog.indicators.find(({ indicator }) => indicator === of)?.name ??
    catalog.areas.find(({ area }) => area === of)?.name ??
    catalog.economies[of] ??
    words.score.overall
  );
}

/** The group that a figure shows where none was chosen. */
export function groupShown(
  catalog: NamingCatalog,
  { kind, of }: FigureRef,
  chosen: string | undefined,
): string {
  if (chosen !== undefined) return chosen;
  return kinds[kind].folder === 'economy' ? homeOf(catalog, of).group : groupOf(catalog).group;
}

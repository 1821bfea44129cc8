import type { Catalog } from '../../catalog/catalog.ts';
import { kinds } from '../../figures/kinds.ts';
import { type FigureRef, figureId } from '../../figures/ref.ts';
import { type FigureParameter, type FigureView, figureParameters } from '../../view/figureView.ts';
import { href, paths } from '../../view/links.ts';
import { formatLook, type Look, type Mended, readLook, USUAL_HEIGHT } from '../../view/look.ts';
import { formatView, type Notice } from '../../view/parameters.ts';
import type { StudioView } from '../../view/studio.ts';
import type { Environment } from '../../words/environment.ts';

/** In place of a shape: as high as the figure is. */
export const WHOLE = 'whole';

/** The look that was chosen; without one a frame is at most as high as most pages have room for. */
export function lookAsked({ title, accent, height, aspect, find }: Partial<StudioView>): {
  readonly look: Look;
  readonly mended: readonly Mended[];
} {
  const texts = { title, accent, height, aspect: aspect === WHOLE ? undefined : aspect, find };
  const given = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]));
  const { look, mended } = readLook(new URLSearchParams(given));
  const isFree = aspect !== WHOLE && look.aspect === undefined;
  return { look: isFree ? { ...look, height: look.height ?? USUAL_HEIGHT } : withoutHeight(look), mended };
}

function withoutHeight({ height: _, ...look }: Look): Look {
  return look;
}

export function takes({ kind }: FigureRef, name: FigureParameter): boolean {
  return kinds[kind].parameters.some((each) => each === name);
}

/** What of the page's view changes the figure. */
function viewOf(ref: FigureRef, view: Partial<StudioView>): Partial<FigureView> {
  const { theme, at } = view;
  const own = Object.entries(view).filter(([name]) =>
    kinds[ref.kind].parameters.some((each) => each === name),
  );
  return { ...Object.fromEntries(own), ...(theme && { theme }), ...(at && { at }) };
}

/** Path of a frame, absolute. */
export function framePath(
  { catalog, base }: Pick<Environment<Catalog>, 'catalog' | 'base'>,
  ref: FigureRef,
  view: Partial<StudioView>,
  look: Look,
): string {
  const { find, ...others } = look;
  const looks = formatLook(find && takes(ref, 'economies') ? look : others);
  const chosen = formatView<FigureView>(figureParameters(catalog), viewOf(ref, view));
  const search = [chosen.slice(1), looks].filter((part) => part !== '').join('&');
  const path = paths.embed(figureId(ref));
  return href(base, view.lang ?? catalog.language, path, search === '' ? '' : `?${search}`);
}

/** Whether a frame shows the figure's default view, in a look that a picture of it has too. */
export function isDefault(ref: FigureRef, view: Partial<StudioView>, { title, accent }: Look): boolean {
  const { theme: _, ...own } = viewOf(ref, view);
  return title === undefined && accent === undefined && Object.keys(own).length === 0;
}

/** What a page's link says beside what changes its figure is not worth a line. */
export function worthSaying(notices: readonly Notice[], ref: FigureRef): readonly Notice[] {
  const own = ['lang', 'theme', 'at', 'find', 'width'];
  return notices.filter(
    (notice) =>
      notice.kind === 'turned round' ||
      (notice.kind !== 'unknown parameter' &&
        (own.includes(notice.name) || kinds[ref.kind].parameters.some((each) => each === notice.name))),
  );
}

import { FALLBACK, isLanguage } from '../../catalog/languages.ts';
import type { Picture } from '../../export/picture.ts';
import { pictureOfFigure } from '../../ui/figure/picture.ts';

export { pngOf } from '../../export/png.ts';

const textOf = (node: Element | null | undefined): string => node?.textContent?.trim() ?? '';

/** The figure of a frame as a picture, with all of its notes, in the colours that its address asks for: light where it asks for none. */
export function pictureOfFrame(main: HTMLElement): Picture {
  const { lang, dataset } = main.ownerDocument.documentElement;
  const source = main.querySelector('.source');
  const named = [...(source?.querySelectorAll(':scope > span') ?? [])].map((each) =>
    textOf(each).replace(/^· /, ''),
  );
  const label = textOf(source).split(named[0] ?? '\0')[0] ?? '';
  return pictureOfFigure(
    main,
    {
      language: isLanguage(lang) ? lang : FALLBACK,
      title: textOf(main.querySelector('h1')),
      subtitle: textOf(main.querySelector('.measure')),
      before: [textOf(main.querySelector('.own-title')), shortened(main)].filter((line) => line !== ''),
      sources: named.length > 0 ? { label: label.trim(), items: named } : { label: '', items: [label] },
      dates: [],
      origin: textOf(main.querySelector('.foot')),
      address: main.querySelector<HTMLAnchorElement>('h1 a')?.href ?? '',
    },
    { theme: dataset.theme === 'dark' ? 'dark' : 'light', uncut: true },
  );
}

/** That some of many rows are drawn, without the link to all of them. */
function shortened(main: HTMLElement): string {
  const note = main.querySelector('.shortened');
  return textOf(note)
    .replace(textOf(note?.querySelector('a')), '')
    .trim();
}

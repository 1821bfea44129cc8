import type { Aspect } from '../../view/look.ts';

/** Words of the page on which a figure is made ready for another page. */
export interface StudioWords {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly noScripts: string;
  /** what a figure of a kind is called */
  readonly kinds: Readonly<
    Record<
      | 'matrix'
      | 'scoremap'
      | 'movers'
      | 'strip'
      | 'standing'
      | 'course'
      | 'indicators'
      | 'ranking'
      | 'trend'
      | 'map'
      | 'divide'
      | 'income'
      | 'profile'
      | 'history'
      | 'divides'
      | 'comparison'
      | 'overtime'
      | 'sidebyside',
      string
    >
  >;
  /** what a frame is: its kind, what it is of, and the group that it shows */
  readonly frame: (kind: string, of: string, group: string | null) => string;
  /** leads to the page that holds the figure */
  readonly inPage: string;
  readonly shows: string;
  readonly looks: string;
  readonly view: string;
  readonly language: string;
  readonly newest: string;
  readonly comparedWith: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly height: string;
  readonly atMost: string;
  readonly whole: string;
  readonly aspect: (aspect: Aspect) => string;
  readonly heightPixels: string;
  readonly ownTitle: string;
  readonly ownTitleHint: string;
  readonly accent: string;
  readonly accentHint: string;
  readonly pick: string;
  readonly accentHeld: (light: string, dark: string) => string;
  readonly find: string;
  readonly preview: string;
  readonly previewWidth: string;
  readonly pixels: (n: number) => string;
  readonly mended: {
    readonly title: (most: string) => string;
    readonly accent: (text: string) => string;
    readonly height: (pixels: string) => string;
    readonly aspect: (text: string) => string;
  };
  readonly noView: (asked: string, shown: string) => string;
  readonly noFigure: (asked: string, shown: string) => string;
  /** the frame is higher than asked for */
  readonly higher: (pixels: string) => string;
  /** there is no such frame, or it could not be loaded */
  readonly absent: string;
  readonly take: string;
  readonly frameCode: string;
  readonly withoutScripts: string;
  readonly pictureCode: string;
  readonly pictureNote: string;
  readonly alternative: string;
  readonly pngSize: string;
  readonly noPicture: string;
  readonly plainLink: string;
  readonly paste: string;
  readonly pasteNote: string;
  /** a choice: the frame keeps today's values */
  readonly freeze: (version: string) => string;
  readonly freezeNote: string;
}

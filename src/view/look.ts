import { oneLine } from './oneLine.ts';

/** How whoever embeds a figure wants it to look: what of a frame's address chooses nothing of its data. */
export interface Look {
  /** the embedder's own, in place of the finding */
  readonly title?: string;
  /** `#rrggbb`, as asked for; what is drawn is held to contrast */
  readonly accent?: string;
  /** CSS pixels that the frame is at most high */
  readonly height?: number;
  /** the frame's own, in place of a height */
  readonly aspect?: Aspect;
  /** readers may bring an economy to the front */
  readonly find?: boolean;
}

/** Their names, for the first script of a frame: without the code that reads them. */
export const LOOKS: Readonly<Record<keyof Look, 1>> = { title: 1, accent: 1, height: 1, aspect: 1, find: 1 };

export const ASPECTS = ['16:9', '4:3', '1:1'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What was asked for and is not shown as it was asked for. */
export type Mended =
  | { readonly kind: 'title'; readonly most: number }
  | { readonly kind: 'accent'; readonly text: string }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'aspect'; readonly text: string };

/** Longest title of an embedder's own, in letters. */
export const LONGEST_TITLE = 120;

/** CSS pixels: lower than the first holds no drawing with its title and source; higher than the last no page would. */
export const HEIGHTS = [240, 2000] as const;

/** What the studio offers where nothing else is asked for. */
export const USUAL_HEIGHT = 500;

/** Longest text that is quoted back. */
const QUOTED = 20;

/**
 * The look that an address asks for: of what cannot be had the nearest that can.
 *
 * @example readLook(new URLSearchParams('height=10')).look // { height: 240 }
 */
export function readLook(asked: URLSearchParams): {
  readonly look: Look;
  readonly mended: readonly Mended[];
} {
  const mended: Mended[] = [];
  const read = <T>(name: keyof Look, parse: (text: string) => T | undefined, otherwise: Mended | null) => {
    const text = asked.get(name);
    if (text === null || text.trim() === '') return undefined;
    const value = parse(text);
    if (value === undefined && otherwise !== null) mended.push(otherwise);
    return value;
  };
  const quote = (name: keyof Look) => oneLine(asked.get(name) ?? '', QUOTED);
  const title = read('title', (text) => oneLine(text, LONGEST_TITLE), null);
  if (oneLine(asked.get('title') ?? '', LONGEST_TITLE + 1).length > (title ?? '').length) {
    mended.push({ kind: 'title', most: LONGEST_TITLE });
  }
  const accent = read('accent', accentOf, { kind: 'accent', text: quote('accent') });
  const aspect = read('aspect', (text) => ASPECTS.find((each) => each === text.trim()), {
    kind: 'aspect',
    text: quote('aspect'),
  });
  const height = read('height', heightOf, { kind: 'height', height: USUAL_HEIGHT });
  if (height !== undefined && String(height) !== asked.get('height')?.trim()) {
    mended.push({ kind: 'height', height });
  }
  const look = { title: title || undefined, accent, aspect, height, find: asked.has('find') || undefined };
  return {
    look: Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)),
    mended,
  };
}

/** The search part that asks for a look: '' or 'name=…&…'. */
export function formatLook(look: Look): string {
  const { title, accent, height, aspect, find } = look;
  const texts: readonly (readonly [keyof Look, string | undefined])[] = [
    ['title', title],
    ['accent', accent?.slice(1)],
    ['height', height?.toString()],
    ['aspect', aspect],
    ['find', find ? '1' : undefined],
  ];
  return texts
    .flatMap(([name, text]) => (text === undefined ? [] : `${name}=${encodeURIComponent(text)}`))
    .join('&');
}

/** @example accentOf('C60') // '#cc6600' */
function accentOf(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

function heightOf(text: string): number | undefined {
  const wanted = /^\s*-?\d+(\.\d+)?\s*(px)?\s*$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (Number.isNaN(wanted)) return undefined;
  const [least, most] = HEIGHTS;
  return Math.round(Math.max(least, Math.min(most, wanted)));
}

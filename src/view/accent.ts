/** Ground of each theme, as `src/app/tokens.css` says it. */
const PAPERS = { light: '#ffffff', dark: '#12171c' } as const;
const ENDS = { light: '#000000', dark: '#ffffff' } as const;

/** WCAG 2.2: of marks (1.4.11) and of text (1.4.3). */
const CONTRAST = { mark: 3, text: 4.5 } as const;

/** Steps between a colour and black or white. */
const STEPS = 40;

type Theme = keyof typeof PAPERS;

/**
 * The nearest to a colour that can be told from a theme's ground, as a mark or as text.
 *
 * @param colour `#rrggbb`
 * @example held('#ffff00', 'light', 'mark') // a dark yellow
 */
export function held(colour: string, theme: Theme, use: keyof typeof CONTRAST): string {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(colour, ENDS[theme], step / STEPS);
    if (contrast(mixed, PAPERS[theme]) >= CONTRAST[use]) return mixed;
  }
  return ENDS[theme];
}

const parts = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function mix(from: string, to: string, share: number): string {
  const ends = parts(to);
  const hex = parts(from).map((part, at) =>
    Math.round(part + ((ends[at] ?? part) - part) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parts(colour).map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** A style sheet in which marks and the one chosen economy have an accent, in each theme its own. */
export function accentSheet(colour: string, alone: boolean): string {
  const rule = (theme: Theme) => {
    const mark = held(colour, theme, 'mark');
    const names = ['member', 'accent', ...(alone ? ['sel-0'] : [])];
    const ink = alone ? `--sel-ink-0:${held(colour, theme, 'text')}` : '';
    return `{${names.map((name) => `--${name}:${mark};`).join('')}${ink}}`;
  };
  return [
    `:root${rule('light')}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"])${rule('dark')}}`,
    `@media screen{:root[data-theme="dark"]${rule('dark')}}`,
  ].join('');
}

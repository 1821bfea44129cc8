import type { ColourMeaning } from '../figures/colours.ts';

/** What a drawing's colours mean, as text beside it. */
export function ColourKey({ items }: { readonly items: readonly ColourMeaning[] }) {
  return (
    <ul className="legend">
      <ColourItems items={items} />
    </ul>
  );
}

/** The same without its frame, for who has one. */
export function ColourItems({ items }: { readonly items: readonly ColourMeaning[] }) {
  return items.map(({ tone, text }) => (
    <li key={text} className={tone === null ? 'hatched' : `class-${tone}`}>
      {text}
    </li>
  ));
}

import type { ColourMeaning } from '../figures/colours.ts';

interface ColourKeyProps {
  readonly items: readonly ColourMeaning[];
  /** what else the drawing holds */
  readonly note?: string | undefined;
}

/** What a drawing's colours mean, as text beside it. */
export function ColourKey({ items, note }: ColourKeyProps) {
  return (
    <>
      <ul className="legend">
        <ColourItems items={items} />
      </ul>
      {note !== undefined && <p className="key-note">{note}</p>}
    </>
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

import { NAMES_PATH, type PublishedNames } from '../answers/names.ts';
import { type Named, nearest } from '../answers/nearest.ts';
import { quoted } from '../view/quoted.ts';
import { MOST_CHOSEN } from '../view/views.ts';
import type { FrameWords } from '../words/frame/types.ts';
import { mount } from './dom/mount.ts';
import type { Dressed } from './dressed.ts';
import { placeOf } from './placeOf.ts';

/** Longest text that is looked for, and that is quoted back. */
const LONGEST = 60;

/**
 * A box over the drawing in which a reader finds an economy by any of its names; the figure then brings it to the front. No form:
 * a sandboxed frame may send none.
 */
export function offerFinding(given: Dressed, words: FrameWords): void {
  const { main } = given;
  if (main.querySelector('.finding') !== null) return;
  const { economies } = given.environment.catalog;
  const box = placeOf(main, 'finding', (made) => main.querySelector('.drawing')?.before(made), 'div');
  mount(
    [
      <label key="label">
        {words.find} <input type="text" dir="auto" list="finding-names" />
      </label>,
      <datalist key="names" id="finding-names">
        {Object.values(economies).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>,
      <button key="show" type="button">
        {words.show}
      </button>,
      <p key="said" role="status" />,
    ],
    box,
  );
  const input = box.querySelector('input');
  const said = box.querySelector('p');
  if (input === null || said === null) return;
  let names: Promise<readonly Named[]> | undefined;
  let { search } = given;
  const find = async () => {
    const typed = input.value.trim().slice(0, LONGEST);
    if (typed === '') return;
    names ??= namesOf(given);
    const [found] = nearest(typed, await names, 1);
    if (found === undefined) {
      said.textContent = words.notFound(quoted(typed, LONGEST));
      return;
    }
    search = withEconomy(search, found.id);
    said.textContent = words.found(economies[found.id] ?? found.id);
    given.show(search);
  };
  input.addEventListener('focus', () => {
    names ??= namesOf(given);
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') void find();
  });
  box.querySelector('button')?.addEventListener('click', () => void find());
}

/** The published names of all languages; where they are not to be had, as of a frozen figure, those of the catalog. */
async function namesOf({ source, environment }: Dressed): Promise<readonly Named[]> {
  const own = Object.entries(environment.catalog.economies).map(([id, name]) => ({ id, names: [name] }));
  try {
    const { things, former } = await source.published<PublishedNames>(NAMES_PATH);
    const before = former.flatMap(({ economies: [id, ...others], names }) =>
      id === undefined || others.length > 0 ? [] : [{ id, names }],
    );
    return [...things.economy, ...before];
  } catch {
    return own;
  }
}

/** The search part with an economy chosen, last of those that were; the first goes where there are too many. */
function withEconomy(search: string, economy: string): string {
  const asked = new URLSearchParams(search);
  const chosen = (asked.get('economies') ?? '').split(',').filter((each) => each !== '' && each !== economy);
  asked.set('economies', [...chosen, economy].slice(-MOST_CHOSEN).join());
  return `?${asked}`;
}

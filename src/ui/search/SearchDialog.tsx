import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { type ReactNode, useMemo, useState } from 'react';
import { NAMES_PATH, type NamedKind, type PublishedNames } from '../../answers/names.ts';
import { type Found, searchOf } from '../../answers/search.ts';
import { LANGUAGES } from '../../catalog/languages.ts';
import { IN_HEADER, type PageInHeader } from '../../view/pages.ts';
import { type PageEnvironment, useEnvironment } from '../environment.tsx';
import { Dialog } from '../figure/Dialog.tsx';
import { isSlashOn, setSlash } from './slashKey.ts';

/** What was chosen: a thing with a published name, or a page that there is one of. */
export type Chosen =
  | { readonly kind: NamedKind; readonly id: string }
  | { readonly kind: 'page'; readonly id: PageInHeader };

type Item = Chosen & { readonly name: string; readonly note: string };

export interface SearchDialogProps {
  /** economies to choose from, in the order of their names: nothing else is found; without it everything is */
  readonly among?: readonly string[];
  readonly onChoose: (chosen: Chosen) => void;
  readonly onClose: () => void;
}

const MOST = 8;
/** Longer texts are cut: no name is as long. */
const LONGEST = 100;

const namesQuery = (published: PageEnvironment['published']) =>
  queryOptions({
    queryKey: ['names'],
    queryFn: () => published<PublishedNames>(NAMES_PATH),
    staleTime: Infinity,
    networkMode: 'always',
  });

/** A box to type a name into, and what it may mean, over the page. */
export function SearchDialog({ among, onChoose, onClose }: SearchDialogProps) {
  const environment = useEnvironment();
  const words = environment.words.search;
  const names = useQuery(namesQuery(environment.published));
  return (
    <Dialog
      title={among === undefined ? words.heading : words.headingEconomies}
      className="search"
      onClose={onClose}
    >
      {(close) => (
        <>
          {names.data === undefined ? (
            <p role="status">{names.isError ? words.failed : words.loading}</p>
          ) : (
            <Box
              names={names.data}
              among={among}
              onChoose={(chosen) => {
                close();
                onChoose(chosen);
              }}
            />
          )}
          {among === undefined && <KeySwitch>{words.key}</KeySwitch>}
        </>
      )}
    </Dialog>
  );
}

interface BoxProps {
  names: PublishedNames;
  among: readonly string[] | undefined;
  onChoose: (chosen: Chosen) => void;
}

function Box({ names, among, onChoose }: BoxProps) {
  const environment = useEnvironment();
  const words = environment.words.search;
  const [typed, setTyped] = useState('');
  const find = useMemo(() => finder(names, among, environment), [names, among, environment]);
  const { items, guessed } = useMemo(() => find(typed), [find, typed]);
  const { getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Item>({
    items: [...items],
    isOpen: true,
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem !== null && onChoose(selectedItem),
  });
  const label = getLabelProps();
  const nothing = typed.trim() !== '' && items.length === 0;
  return (
    <>
      <label id={label.id} htmlFor={label.htmlFor}>
        <span>{among === undefined ? words.label : words.labelEconomies}</span>
      </label>
      <input
        {...getInputProps({
          // Downshift would tell of it a turn later, and the caret would jump.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value.slice(0, LONGEST)),
          type: 'text',
          dir: 'auto',
          autoComplete: 'off',
          enterKeyHint: 'go',
          maxLength: LONGEST,
        })}
      />
      <p className={guessed || nothing ? 'hint' : 'unseen'} role="status">
        {nothing
          ? words.nothing(typed)
          : guessed
            ? words.nearest(typed)
            : typed.trim() === ''
              ? ''
              : words.found(items.length)}
      </p>
      <ul {...getMenuProps()}>
        {items.map((item, at) => (
          <li
            key={`${item.kind} ${item.id}`}
            {...getItemProps({ item, index: at })}
            data-highlighted={at === highlightedIndex || undefined}
          >
            <span>
              <bdi>{item.name}</bdi>
              {item.note !== '' && (
                <small>
                  <bdi>{item.note}</bdi>
                </small>
              )}
            </span>
            {among === undefined && <small>{words.kinds[item.kind]}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Items for a typed text, each with its name in the reader's language and the name that was found, where that is another one. */
function finder(
  names: PublishedNames,
  among: readonly string[] | undefined,
  { catalog, words }: PageEnvironment,
): (typed: string) => { readonly items: readonly Item[]; readonly guessed: boolean } {
  const language = LANGUAGES.indexOf(catalog.language);
  const allowed = among === undefined ? null : new Set(among);
  const economies = names.things.economy.filter(({ id }) => allowed?.has(id) ?? true);
  const things = { ...names.things, economy: economies };
  const shown: PublishedNames =
    allowed === null
      ? names
      : {
          things: { economy: economies, group: [], area: [], indicator: [] },
          former: names.former.flatMap((each) => {
            const here = each.economies.filter((economy) => allowed.has(economy));
            return here.length === 0 ? [] : [{ ...each, economies: here }];
          }),
        };
  const search = searchOf(shown, language);
  const called = new Map(
    Object.entries(things).flatMap(([kind, own]) =>
      own.map((thing) => [`${kind} ${thing.id}`, thing.names[language] ?? thing.id] as const),
    ),
  );
  const item = ({ kind, id, name, former }: Found): Item => {
    const own = called.get(`${kind} ${id}`) ?? name;
    const note =
      former !== undefined
        ? words.search.after(former.names[language] ?? former.code, String(former.ended))
        : name === own
          ? ''
          : name;
    return { kind, id, name: own, note };
  };
  const all = (among ?? []).map(
    (id): Item => ({ kind: 'economy', id, name: catalog.economies[id] ?? id, note: '' }),
  );
  return (typed) => {
    if (typed.trim() === '') return { items: all, guessed: false };
    const { found, guessed } = search(typed, MOST);
    const asPage = typed.trim().toLocaleLowerCase(catalog.language);
    const pages =
      allowed !== null || guessed
        ? []
        : IN_HEADER.filter((page) => words.nav[page].toLocaleLowerCase(catalog.language).startsWith(asPage));
    return {
      items: [
        ...found.map(item),
        ...pages.map((id): Item => ({ kind: 'page', id, name: words.nav[id], note: '' })),
      ],
      guessed,
    };
  };
}

/** People who speak to their machine, or whose keyboard has no such key, may turn it off. */
function KeySwitch({ children }: { children: ReactNode }) {
  const [on, setOn] = useState(isSlashOn);
  return (
    <label className="key-switch">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => {
          setSlash(currentTarget.checked);
          setOn(currentTarget.checked);
        }}
      />
      {children}
    </label>
  );
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { NAMES_PATH, type NamedKind, onlyOf, type PublishedNames } from '../../answers/names.ts';
import { type Answer, type Found, searchOf } from '../../answers/search.ts';
import { LANGUAGES } from '../../catalog/languages.ts';
import { hasPage } from '../../catalog/members.ts';
import { groupPath, href, paths } from '../../view/links.ts';
import { pathTo } from '../../view/pages.ts';
import { type PageEnvironment, useEnvironment } from '../environment.tsx';
import { Dialog } from '../figure/Dialog.tsx';
import { isSlashOn, setSlash } from './slashKey.ts';

/** What was chosen: a thing with a published name. */
export interface Chosen {
  readonly kind: NamedKind;
  readonly id: string;
  /** where it is, after the language; undefined where its kind and id say it */
  readonly path: string | undefined;
}

interface Item extends Chosen {
  readonly name: string;
  readonly note: string;
}

export interface SearchDialogProps {
  /** economies to choose from, in the order of their names: nothing else is found; without it everything is */
  readonly among?: readonly string[];
  /** what the box is for; without it the search, or an economy to add */
  readonly title?: string;
  /** what was typed before the box was there */
  readonly begun: string;
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
export function SearchDialog({ among, title, begun, onChoose, onClose }: SearchDialogProps) {
  const environment = useEnvironment();
  const words = environment.words.search;
  const names = useQuery(namesQuery(environment.published));
  return (
    <Dialog
      title={title ?? (among === undefined ? words.heading : words.headingEconomies)}
      className="search"
      onClose={onClose}
    >
      {(close) => (
        <>
          <Box
            names={names.data}
            among={among}
            begun={begun}
            waiting={names.isError ? words.failed : words.loading}
            onChoose={(chosen) => {
              close();
              onChoose(chosen);
            }}
          />
          {among === undefined && <KeySwitch>{words.key}</KeySwitch>}
        </>
      )}
    </Dialog>
  );
}

interface SiteSearchDialogProps {
  readonly begun: string;
  /** search part that links of the page carry, which may be another page by the time something is chosen */
  readonly carried: { readonly current: string };
  readonly onClose: () => void;
}

/** The search for any page of the site, which leads to what was chosen. */
export function SiteSearchDialog({ begun, carried, onClose }: SiteSearchDialogProps) {
  const { catalog, base } = useEnvironment();
  const to = ({ kind, id, path = paths.about }: Chosen): string => {
    const asked = new URLSearchParams(carried.current);
    switch (kind) {
      case 'group':
        if (catalog.groups.some((each) => each.group === id && hasPage(each))) {
          return href(base, catalog.language, groupPath(id));
        }
        asked.set('group', id);
        return href(base, catalog.language, paths.overview, `?${asked}`);
      case 'page':
      case 'term': {
        const [page = '', section] = path.split('#');
        const address = href(base, catalog.language, page, carried.current);
        return section === undefined ? address : `${address}#${section}`;
      }
      default:
        return href(base, catalog.language, pathTo(kind, id), carried.current);
    }
  };
  return <SearchDialog begun={begun} onChoose={(chosen) => follow(to(chosen))} onClose={onClose} />;
}

/** As a click on a link to it: what follows links in place follows this one too. */
function follow(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
}

interface BoxProps {
  /** undefined: they have not come, or cannot */
  names: PublishedNames | undefined;
  among: readonly string[] | undefined;
  begun: string;
  /** said until the names are there */
  waiting: string;
  onChoose: (chosen: Chosen) => void;
}

function Box({ names, among, begun, waiting, onChoose }: BoxProps) {
  const environment = useEnvironment();
  const words = environment.words.search;
  const [typed, setTyped] = useState(() => begun.slice(0, LONGEST));
  const find = useMemo(
    () => (names === undefined ? null : finder(names, among, environment)),
    [names, among, environment],
  );
  const { items, guessed, absent } = useMemo(() => find?.(typed) ?? NOTHING, [find, typed]);
  const { getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Item>({
    items: [...items],
    isOpen: true,
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem !== null && onChoose(selectedItem),
  });
  // Who is quicker than the names gets the first of them.
  const [isMeant, setMeant] = useState(false);
  const choose = useEffectEvent(onChoose);
  const [first] = items;
  useEffect(() => {
    if (isMeant && first !== undefined) choose(first);
  }, [isMeant, first]);
  const label = getLabelProps();
  const nothing = find !== null && typed.trim() !== '' && items.length === 0;
  const said = absent === undefined ? null : words.absent(absent);
  return (
    <>
      <label id={label.id} htmlFor={label.htmlFor}>
        <span>{among === undefined ? words.label : words.labelEconomies}</span>
      </label>
      <input
        {...getInputProps({
          // Downshift would tell of it a turn later, and the caret would jump.
          onChange: ({ currentTarget }) => {
            setTyped(currentTarget.value.slice(0, LONGEST));
            setMeant(false);
          },
          onKeyDown: ({ key }) => {
            if (key === 'Enter' && find === null && typed.trim() !== '') setMeant(true);
          },
          type: 'text',
          dir: 'auto',
          autoComplete: 'off',
          enterKeyHint: 'go',
          maxLength: LONGEST,
        })}
      />
      <p className={find === null || guessed || nothing || said ? 'hint' : 'unseen'} role="status">
        {find === null
          ? waiting
          : said !== null
            ? said
            : nothing
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

interface Items extends Omit<Answer, 'found'> {
  readonly items: readonly Item[];
}

const NOTHING: Items = { items: [], guessed: false };

/** Items for a typed text, each with its name in the reader's language and the name that was found, where that is another one. */
function finder(
  names: PublishedNames,
  among: readonly string[] | undefined,
  { catalog, words }: PageEnvironment,
): (typed: string) => Items {
  const language = LANGUAGES.indexOf(catalog.language);
  const shown = among === undefined ? names : only(names, new Set(among));
  const search = searchOf(shown, language);
  const known = new Map(
    Object.entries(shown.things).flatMap(([kind, own]) =>
      own.map((thing) => [`${kind} ${thing.id}`, thing] as const),
    ),
  );
  const item = ({ kind, id, name, former }: Found): Item => {
    const thing = known.get(`${kind} ${id}`);
    const own = thing?.names[language] ?? name;
    const note =
      former !== undefined
        ? words.search.after(former.names[language] ?? former.code, String(former.ended))
        : name === own
          ? ''
          : thing?.parts?.includes(name)
            ? words.search.part(name)
            : name;
    return { kind, id, path: thing?.path, name: own, note };
  };
  const all = (among ?? []).map(
    (id): Item => ({ kind: 'economy', id, path: undefined, name: catalog.economies[id] ?? id, note: '' }),
  );
  return (typed) => {
    if (typed.trim() === '') return { items: all, guessed: false };
    const { found, ...answer } = search(typed, MOST);
    return { items: found.map(item), ...answer };
  };
}

/** The names of some economies. */
function only(names: PublishedNames, allowed: ReadonlySet<string>): PublishedNames {
  const { things, former } = onlyOf(names, ['economy']);
  return {
    absent: names.absent,
    things: { ...things, economy: things.economy.filter(({ id }) => allowed.has(id)) },
    former: former.flatMap((each) => {
      const here = each.economies.filter((economy) => allowed.has(economy));
      return here.length === 0 ? [] : [{ ...each, economies: here }];
    }),
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

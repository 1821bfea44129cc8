import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { useEnvironment } from '../environment.tsx';
import { opensSearch } from './slashKey.ts';
import { useDialogCode } from './useDialogCode.ts';

interface SearchContext {
  readonly open: () => void;
  readonly isWaiting: boolean;
  readonly failed: boolean;
  /** the search part that links of the page carry, as it says itself */
  readonly carried: { current: string };
}

const Context = createContext<SearchContext>({
  open() {},
  isWaiting: false,
  failed: false,
  carried: { current: '' },
});

/** Around all pages: a search that is open stays open while one page gives way to another. */
export function SiteSearch({ children }: { children: ReactNode }) {
  const { part, isOpen, isWaiting, failed, begun, open, close } = useDialogCode();
  const carried = useRef('');
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isOpen || !opensSearch(event)) return;
    event.preventDefault();
    open();
  });
  // The key opens it as soon as controls show.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Context value={{ open, isWaiting, failed, carried }}>
      {children}
      {part && <part.SiteSearchDialog begun={begun.current} carried={carried} onClose={close} />}
    </Context>
  );
}

/** The button that finds any page of the site by a name; the key "/" does too. */
export function SearchButton({ carried }: { carried: string }) {
  const { words } = useEnvironment();
  const search = useContext(Context);
  useEffect(() => {
    search.carried.current = carried;
  }, [search.carried, carried]);
  return (
    <div className="find scripted">
      <button type="button" aria-busy={search.isWaiting || undefined} onClick={search.open}>
        {words.search.open}
      </button>
      {search.failed && <p role="alert">{words.search.failed}</p>}
    </div>
  );
}

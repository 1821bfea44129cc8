import { useEffect, useEffectEvent } from 'react';
import { href } from '../../view/links.ts';
import { pathTo } from '../../view/pages.ts';
import { useEnvironment } from '../environment.tsx';
import type { Chosen } from './SearchDialog.tsx';
import { opensSearch } from './slashKey.ts';
import { useDialogCode } from './useDialogCode.ts';

/** The button, and the key "/", that find any page of the site by a name. */
export function SiteSearch({ carried }: { carried: string }) {
  const { catalog, words, base } = useEnvironment();
  const { code, isOpen, open, close } = useDialogCode();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!opensSearch(event)) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const to = (chosen: Chosen): string => {
    const { kind, id } = chosen;
    if (kind === 'page') return href(base, catalog.language, pathTo(id), carried);
    if (kind !== 'group') return href(base, catalog.language, pathTo(kind, id), carried);
    const search = new URLSearchParams(carried);
    search.set('group', id);
    return href(base, catalog.language, pathTo('overview'), `?${search}`);
  };
  return (
    <div className="find scripted">
      <button type="button" aria-busy={(isOpen && code.state === 'loading') || undefined} onClick={open}>
        {words.search.open}
      </button>
      {isOpen && code.state === 'failed' && <p role="alert">{words.search.failed}</p>}
      {isOpen && code.state === 'here' && (
        <code.part.SearchDialog onChoose={(chosen) => follow(to(chosen))} onClose={close} />
      )}
    </div>
  );
}

/** As a click on a link to it: what follows links in place follows this one too. */
function follow(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
}

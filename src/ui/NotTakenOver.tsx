import { useEnvironment } from './environment.tsx';

/** Shown where no script took the prerendered page over: which view it shows, if it has several, and what does not work. */
export function NotTakenOver({ view }: { view: { readonly group: string; readonly year: string } | null }) {
  const { words } = useEnvironment();
  return (
    <p className="failure notices" hidden>
      {words.notice.notTakenOver(view)}{' '}
      {/* biome-ignore lint/a11y/useValidAnchor: the empty address is this one, whatever view it asks for */}
      <a href="" data-reload="">
        {words.notice.loadAgain}
      </a>
    </p>
  );
}

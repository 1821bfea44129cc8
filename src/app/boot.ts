/**
 * Runs before the first paint, and stands in the page itself. Marks that scripts work, so that controls show, and holds back the default figure
 * where the address asks for another view, and the page for every address that leads nowhere, until the page has drawn
 * what was asked for. Where that does not come, the prerendered page shows, with a sentence that says what it shows.
 */
const root = document.documentElement;
const { classList } = root;

/** Milliseconds for which a page may be held back; what comes later takes the page over all the same. */
const PATIENCE = 5000;

function showPrerendered(): void {
  classList.remove('scripts', 'pending');
  classList.add('failed');
}

classList.add('scripts');
if (location.search !== '' || root.dataset.unknown !== undefined) {
  classList.add('pending');
  setTimeout(() => {
    if (classList.contains('pending')) showPrerendered();
  }, PATIENCE);
}
// The page's script, or one that it imports, is missing, blocked, or in a language that this browser does not know.
addEventListener(
  'error',
  ({ target }) => {
    const isOfPage = target === window || target instanceof HTMLScriptElement;
    if (isOfPage && !classList.contains('live')) showPrerendered();
  },
  true,
);
if (!('noModule' in HTMLScriptElement.prototype)) showPrerendered();

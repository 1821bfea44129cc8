/**
 * Runs before the first paint. Marks that scripts work, so that controls show, and holds back the default figure
 * where the address asks for another view, and the page for every address that leads nowhere, until the page has drawn
 * what was asked for.
 */
const root = document.documentElement;
root.classList.add('scripts');
if (location.search !== '' || root.dataset.unknown !== undefined) root.classList.add('pending');

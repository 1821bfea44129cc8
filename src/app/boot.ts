/**
 * Runs before the first paint. Marks that scripts work, so that controls show, and holds back the default figure
 * where the address asks for another view, until the page has drawn that one.
 */
const root = document.documentElement;
root.classList.add('scripts');
if (location.search !== '') root.classList.add('pending');

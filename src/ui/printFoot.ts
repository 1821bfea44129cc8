/** Says at the foot of each printed sheet what it is of, where it is from, and of when its data are. The sheet's number stands beside it. */
export function footOnPaper(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener('beforeprint', () => {
    const { origin, pathname, search } = location;
    const data = document.querySelector('footer.site .inner > p:last-child')?.textContent;
    const said = [document.title, `${origin}${pathname}${search}`, data].join(' · ').replace(/["\\]/g, '');
    sheet.replaceSync(`@page { @bottom-left { content: "${said}"; } }`);
  });
}

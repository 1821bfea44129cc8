const KEY = 'meridian.search-key';
const OFF = 'off';

/** Whether "/" opens the search. Browsers may refuse to remember anything: then it does. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

/** Remembers it on this device, where the browser lets it. */
export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // It counts for this page alone.
  }
}

/** A key typed into a field is a letter; with another key it is a command of somebody else's. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { target } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, dialog[open] *'));
  const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  return event.key === '/' && alone && !typing && isSlashOn();
}

import { deviceMarks } from '../marks.ts';

const OFF = 'meridian-search-key-off';

/** Whether "/" opens the search: it does until somebody turns it off on this device. */
export const isSlashOn = (): boolean => !deviceMarks.has(OFF);

export const setSlash = (on: boolean): void => deviceMarks.set(OFF, !on);

/** A key typed into a field is a letter; with another key it is a command of somebody else's. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { target } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, dialog[open] *'));
  const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  return event.key === '/' && alone && !typing && isSlashOn();
}

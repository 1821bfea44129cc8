/** The element of a class that a look adds to a frame: the one that is there, else a new one. @param put brings a new one to its place */
export function placeOf(
  main: HTMLElement,
  name: string,
  put: (made: HTMLElement) => void,
  tag = 'p',
): HTMLElement {
  const there = main.querySelector<HTMLElement>(`.${name}`);
  if (there !== null) return there;
  const made = document.createElement(tag);
  made.className = name;
  put(made);
  return made;
}

/** An event on the window of an embed: another view was drawn. */
export const DRAWN = 'drawn';

/** Milliseconds after which the height is told once more, for a page whose listener came later than the frame. */
const AGAIN = [1000, 5000];

/**
 * Tells the page around the frame how high its content is, in the form that Datawrapper made common, whenever that changes:
 * `{ "datawrapper-height": { [id]: pixels } }`. Nothing that the page sends is listened to.
 */
export function keepHeight(content: HTMLElement, id: string): void {
  let told = 0;
  const tell = (again: boolean) => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === 0 || (height === told && !again)) return;
    told = height;
    parent.postMessage({ 'datawrapper-height': { [id]: height } }, '*');
  };
  new ResizeObserver(() => tell(false)).observe(content);
  // Observers sleep in a frame that is out of sight: what is known to change the height says so itself.
  addEventListener('load', () => tell(true));
  addEventListener(DRAWN, () => tell(false));
  for (const later of AGAIN) setTimeout(() => tell(true), later);
}

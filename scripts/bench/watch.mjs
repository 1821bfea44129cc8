// Runs in each measured page before its own scripts: notes the first frames in which a drawing can be seen, and in which
// scripts have taken the page over.
const seen = {};
Object.assign(globalThis, { seen });
const look = () => {
  const drawings = [...document.querySelectorAll('.drawing svg')];
  if (drawings.some((each) => each.checkVisibility({ visibilityProperty: true })))
    seen.drawn ??= performance.now();
  if (document.documentElement?.classList.contains('live')) seen.live ??= performance.now();
  if (seen.drawn === undefined || seen.live === undefined) requestAnimationFrame(look);
};
requestAnimationFrame(look);

/*! Meridian, embed.js: gives frames the height that their content asks for. MIT licence. */
(() => {
  const HIGHEST = 20000;
  addEventListener('message', ({ data, source }) => {
    const heights = data?.['datawrapper-height'];
    if (typeof heights !== 'object' || heights === null || source === null) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      for (const height of Object.values(heights)) {
        if (typeof height === 'number' && height > 0 && height <= HIGHEST) frame.style.height = `${height}px`;
      }
    }
  });
})();

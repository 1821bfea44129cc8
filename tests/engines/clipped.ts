/** What of the page, as it stands, a reader cannot see because it is cut: runs in the page. Empty if all is there. */
export function clipped(): string[] {
  const SLACK = 0.5;
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const beyond = [...document.body.querySelectorAll('*')].filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return right > clientWidth + SLACK || left < -SLACK;
    });
    const which = beyond.slice(0, 3).map((each) => each.outerHTML.slice(0, 80));
    found.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}: ${which.join(' … ')}`);
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const drawing of document.querySelectorAll('svg')) {
    const box = drawing.getBoundingClientRect();
    if (box.width === 0) continue;
    for (const text of drawing.querySelectorAll('text')) {
      const matrix = text.getScreenCTM();
      const count = text.getNumberOfChars();
      if (count === 0 || matrix === null || pen === null) continue;
      const letters = Array.from({ length: count }, (_, at) => [
        text.getStartPositionOfChar(at),
        text.getEndPositionOfChar(at),
      ]).flat();
      const across = letters.map(({ x, y }) => new DOMPoint(x, y).matrixTransform(matrix).x);
      const down = letters.map(({ x, y }) => new DOMPoint(x, y).matrixTransform(matrix).y);
      // Firefox rounds a text's box up, WebKit takes a letter's place before the one beside it draws it nearer: what is cut is so in both.
      const whole = text.getBoundingClientRect();
      // Faces leave room above and below their letters: what counts is the ink.
      pen.font = getComputedStyle(text).font;
      const ink = pen.measureText(text.textContent ?? '');
      const beyond = [
        box.left - Math.max(whole.left, Math.min(...across)),
        Math.min(whole.right, Math.max(...across)) - box.right,
        box.top - Math.min(...down) + ink.actualBoundingBoxAscent * matrix.d,
        Math.max(...down) + ink.actualBoundingBoxDescent * matrix.d - box.bottom,
      ];
      const most = Math.max(...beyond);
      if (most > SLACK) {
        const side = ['left', 'right', 'top', 'bottom'][beyond.indexOf(most)];
        found.push(
          `“${text.textContent}” in ${drawing.getAttribute('class')}: ${most.toFixed(1)} px beyond its ${side}`,
        );
      }
    }
  }
  return found;
}

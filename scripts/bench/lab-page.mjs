/**
 * What runs in the page of the method: drags a weight as a reader does. Plain JavaScript, given to the page as it is.
 */

const { frame, watch } = globalThis.tools;
const ranks = () => document.querySelector('.lab table')?.textContent ?? '';
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

/** Milliseconds from a step of a slider until new ranks are in the document, and until the frame that shows them is over. */
async function step(slider, value) {
  const before = ranks();
  const started = performance.now();
  setValue.call(slider, String(value));
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await null;
  let there = performance.now() - started;
  while (ranks() === before) {
    await frame();
    there = performance.now() - started;
  }
  await frame();
  return { there, drawn: performance.now() - started };
}

/** The same of every place of the n-th slider, from its least to its most, and the longest task meanwhile. */
async function drag(at) {
  const slider = document.querySelectorAll('.lab input[type="range"]')[at];
  const [least, most, by] = [slider.min, slider.max, slider.step].map(Number);
  const longest = watch();
  if (Number(slider.value) !== least) await step(slider, least);
  const steps = [];
  for (let value = least + by; value <= most; value += by) steps.push(await step(slider, value));
  await frame();
  return { steps, longest: longest() };
}

globalThis.lab = { drag };

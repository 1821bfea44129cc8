// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, it } from 'vitest';

let frames: HTMLIFrameElement[];
beforeAll(() => {
  new Function(readFileSync('public/embed.js', 'utf8'))();
});
beforeEach(() => {
  document.body.replaceChildren();
  frames = ['a', 'b'].map((name) => {
    const frame = document.createElement('iframe');
    frame.name = name;
    document.body.append(frame);
    return frame;
  });
});

const send = (data: unknown, source: Window | null) =>
  window.dispatchEvent(new MessageEvent('message', { data, source }));
const heights = () => frames.map((frame) => frame.style.height);

it('gives the frame that asks for it its height, and leaves the others', () => {
  send({ 'datawrapper-height': { 'ranking-internet-users': 640 } }, frames[1]?.contentWindow ?? null);
  expect(heights()).toEqual(['', '640px']);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'datawrapper-height'],
  ['a number', 12],
  ['another message', { type: 'resize', height: 640 }],
  ['no heights', { 'datawrapper-height': null }],
  ['a height without a name', { 'datawrapper-height': 640 }],
  ['a text for a height', { 'datawrapper-height': { a: '640px;position:fixed' } }],
  ['not a number', { 'datawrapper-height': { a: Number.NaN } }],
  ['below nothing', { 'datawrapper-height': { a: -1 } }],
  ['endless', { 'datawrapper-height': { a: Number.POSITIVE_INFINITY } }],
  ['far too high', { 'datawrapper-height': { a: 1e9 } }],
])('ignores %s', (_, data) => {
  send(data, frames[0]?.contentWindow ?? null);
  expect(heights()).toEqual(['', '']);
});

it('ignores heights from anywhere but a frame of the page', () => {
  send({ 'datawrapper-height': { a: 640 } }, window);
  send({ 'datawrapper-height': { a: 640 } }, null);
  expect(heights()).toEqual(['', '']);
});

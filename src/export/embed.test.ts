import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Embedded, frameCode, markdownLink, pictureCode } from './embed.ts';

const EMBEDDED: Embedded = {
  address: 'https://example.org/en/embed/ranking-internet-users/?group=OIC&year=2024',
  page: 'https://example.org/en/indicators/internet-users/?group=OIC&year=2024',
  script: 'https://example.org/embed.js',
  name: 'Ranking: "Internet" use, <OIC>',
  title: 'OIC: "12" of <57> members & more',
  width: null,
  height: 640,
};

const parsed = (html: string) => new JSDOM(html).window.document;

describe('the code of a frame', () => {
  it('contains the address, whole, and what it is as its name, not a finding that may age', () => {
    const frame = parsed(frameCode(EMBEDDED)).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(EMBEDDED.address);
    expect(frame?.getAttribute('title')).toBe(EMBEDDED.name);
    expect(frame?.getAttribute('width')).toBe('100%');
    expect(frame?.getAttribute('height')).toBe('640');
  });

  it('has the width that was chosen', () => {
    expect(parsed(frameCode({ ...EMBEDDED, width: 320 })).querySelector('iframe')?.width).toBe('320');
  });

  it('brings one script, by address', () => {
    const scripts = parsed(frameCode(EMBEDDED)).querySelectorAll('script');
    expect([...scripts].map(({ src, text }) => [src, text])).toEqual([[EMBEDDED.script, '']]);
  });
});

it('leads from a picture to the page, and says the finding where pictures are not shown', () => {
  const picture = 'https://example.org/a.svg?a&b';
  const link = parsed(pictureCode(EMBEDDED, picture)).querySelector('a');
  expect(link?.href).toBe(EMBEDDED.page);
  expect(link?.querySelector('img')?.alt).toBe(EMBEDDED.title);
  expect(link?.querySelector('img')?.src).toBe(picture);
});

it('escapes in Markdown what would be its own', () => {
  const title = '[A] *b* `c` <d>';
  expect(markdownLink({ ...EMBEDDED, title, page: 'https://example.org/(x)' })).toBe(
    '[\\[A\\] \\*b\\* \\`c\\` \\<d\\>](https://example.org/%28x%29)',
  );
});

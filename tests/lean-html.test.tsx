import { parse, serialize } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../scripts/build/answers.ts';
import { leanHtml } from '../scripts/build/leanHtml.ts';
import { prerender } from '../src/app/prerender.tsx';
import { LANGUAGES } from '../src/catalog/languages.ts';
import { prerenderFrame } from '../src/embed/prerender.tsx';
import { KINDS } from '../src/figures/kinds.ts';
import type { AnswerSource } from '../src/pages/answers.ts';
import { environmentIn, realAnswers } from './support/answers.ts';

let answers: Answers;
let source: AnswerSource;
beforeAll(async () => {
  ({ answers, source } = await realAnswers());
});

/** What a browser without scripts makes of a document's body. */
const made = (html: string) =>
  serialize(parse(`<!doctype html><body>${html}</body>`, { scriptingEnabled: false }));

const PAGES = [
  '',
  'areas/skills/',
  'indicators/account-ownership/',
  'indicators/internet-users/',
  'economies/MAR/',
];

describe.each(LANGUAGES)('a document in fewer bytes, in %s', (language) => {
  it.each([...PAGES, 'compare/', 'explore/'])('is the same document: /%s', async (path) => {
    const environment = await environmentIn(language, answers);
    const { html } = await prerender(environment, source, `/${language}/${path}`);
    const lean = leanHtml(html);
    expect(made(lean)).toBe(made(html));
    // A page without a drawing has less to leave out.
    expect(lean.length).toBeLessThan((html.includes('class="chart') ? 0.93 : 0.95) * html.length);
  });

  it.each(KINDS.map(([kind, { example }]) => [kind, example.of] as const))(
    'is the same frame: %s of %s',
    async (kind, of) => {
      const environment = await environmentIn(language, answers);
      const { html } = await prerenderFrame(environment, source, { kind, of });
      expect(made(leanHtml(html))).toBe(made(html));
    },
  );
});

it.each([
  [
    'a title in a line that has no other content',
    '<svg><path d="M0 0"><title>x</title></path><circle r="1"></circle></svg>',
  ],
  ['a value that ends in a slash', '<ul><li><a href="/en/">a</a></li><li><a href="/">b</a></li></ul>'],
  [
    'values with signs of their own',
    '<svg><text a="1 2" b="x=y" c="&lt;" d="`" e="it\'s" f="">t</text></svg>',
  ],
  ['an empty value before the end of an element', '<svg><circle data-row="" class=""></circle></svg>'],
  ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['cells with white space between them', '<table><tbody><tr><td>a</td> <td>b</td></tr></tbody></table>'],
  [
    'options in groups',
    '<select><optgroup label="g"><option value="">a</option><option value="b">b</option></optgroup></select>',
  ],
])('keeps %s', (_, html) => {
  expect(made(leanHtml(html))).toBe(made(html));
});

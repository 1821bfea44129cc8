import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../catalog/languages.ts';
import { plainReason } from './plainReason.ts';
import { spokenReason } from './reasons.ts';

const ENGINE = 'src/engine';
const sources = readdirSync(ENGINE)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${ENGINE}/${file}`, 'utf8'))
  .join('\n');

const TEXT = "(?:'([^'\\n]+)'|`([^`\\n]+)`)";
/** What is found and expected in files, and why the engine does not work, as it stands in its code. */
const said = [
  `(?:found|expected)(?:: string)?[:=] ${TEXT}`,
  `const (?:expected|MISPLACED) = ${TEXT}`,
  `new EngineError\\('\\w+', ${TEXT}`,
  `new Error\\(${TEXT}`,
  `new Watch\\([\\w.]+, ${TEXT}`,
  `^ {2}(?:economy|indicator|segment|flag|source|DOUBLE|SMALLINT|BOOLEAN): ${TEXT}`,
].flatMap((pattern) =>
  [...sources.matchAll(new RegExp(pattern, 'gm'))].map(([, plain, made]) =>
    (plain ?? made ?? '').replaceAll(/\$\{[^}]+\}/g, '7'),
  ),
);

/** Said to who writes a question, or put together of what is here by itself. */
const INTERNAL =
  /^(No area is called|Column 7 of|expected a reference table|The engine did not start$|7 within 7 s$|77$)/;

it('all that the engine says of itself and of files is said in French and in Arabic', () => {
  const shown = said.filter((text) => !INTERNAL.test(text) && !text.startsWith('"'));
  expect(shown.length).toBeGreaterThan(40);
  for (const text of shown) {
    const [fr, ar] = [spokenReason('fr', text), spokenReason('ar', text)];
    expect([text, fr, ar]).toEqual([text, expect.any(String), expect.any(String)]);
    expect([text, fr === text || ar === text]).toEqual([text, /^(7: )?HTTP /.test(text)]);
    expect(`${fr}${ar}`).not.toMatch(/[{}]/);
  }
});

it.each([
  ['The engine did not start within 60 s', 'pas de démarrage en 60 s'],
  ['a whole number from 0 to 32767', 'un nombre entier de 0 à 32767'],
  ['a line of 8 columns', 'une ligne de 8 colonnes'],
  ['a second row of MAR,internet-users', 'une deuxième ligne de MAR,internet-users'],
  ['a unit of units.csv', 'un code «\u202Funit\u202F» de units.csv'],
  ['https://x.org/a.bin: HTTP 404', 'https://x.org/a.bin\u202F: HTTP 404'],
  ['"found"', '"found"'],
])('%s', (reason, fr) => {
  expect(spokenReason('fr', reason)).toBe(fr);
  expect(spokenReason('en', reason)).toBe(reason);
});

it('what DuckDB or a browser says itself is not passed off as the page’s language', () => {
  expect(spokenReason('ar', 'Binder Error: Referenced column "x" not found')).toBeNull();
});

it.each([
  'TypeError: Failed to fetch dynamically imported module: https://example.org/assets/browser-DbZ2Xk1a.js',
  'error loading dynamically imported module: https://example.org/assets/browser-DbZ2Xk1a.js',
  'TypeError: Importing a module script failed.',
  "TypeError: 'text/html' is not a valid JavaScript MIME type.",
])('a script that is not to be had is said in words of the page, not in the browser’s: %s', (said) => {
  const reason = plainReason(said);
  for (const language of LANGUAGES) {
    const spoken = spokenReason(language, reason);
    expect(spoken).toEqual(expect.any(String));
    expect(spoken).not.toMatch(/module|script|MIME|https?:/i);
  }
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../src/catalog/languages.ts';
import { type Said, saidIn } from './numbers.ts';
import type { Walked } from './walk.ts';

/** What others show of an address: the title and description of a document, its card where a link is shared, its oEmbed answer. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The texts that a document gives away of itself, by what they are. */
export function cardsIn(html: string): ReadonlyMap<string, string> {
  const head = html.slice(0, html.indexOf('<body'));
  const cards = new Map<string, string>();
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1];
  if (title !== undefined) cards.set('title', unescaped(title));
  const named =
    /<meta (?:name|property)="?(description|og:(?:title|description|image:alt))"? content="([^"]*)"/g;
  for (const [, name = '', content = ''] of head.matchAll(named)) cards.set(name, unescaped(content));
  return cards;
}

const keyOf = ({ value, isPercent }: Said) => `${value}${isPercent ? '%' : ''}`;

/** Every number that a document's body shows, with tags as gaps and without. */
function shownIn(html: string, language: Language): ReadonlySet<string> {
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ' ');
  const texts = ['', ' '].map((gap) => unescaped(body.replace(/<[^>]*>/g, gap)));
  return new Set(texts.flatMap((text) => saidIn(text, language)).map(keyOf));
}

/** What is said of a document elsewhere holds no number that the document does not show. @param cards by what they are */
export function checkCards(
  html: string,
  cards: ReadonlyMap<string, string>,
  language: Language,
): { readonly numbers: number; readonly wrong: readonly string[] } {
  const shown = shownIn(html, language);
  let numbers = 0;
  const wrong = [...cards].flatMap(([name, text]) => {
    const said = saidIn(text, language);
    numbers += said.length;
    return said.filter((own) => !shown.has(keyOf(own))).map((own) => `${own.text} in ${name} "${text}"`);
  });
  return { numbers, wrong };
}

/** Goes to the documents of a built site. @param every the first of so many is looked at */
export function walkCards(site: string, every: number): Walked {
  const wrong: Walked['wrong'][number][] = [];
  let [figures, numbers] = [0, 0];
  for (const language of LANGUAGES) {
    const documents = readdirSync(join(site, language), { recursive: true, encoding: 'utf8' })
      .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
      .sort();
    for (const file of documents.filter((_, at) => at % every === 0)) {
      const html = readFileSync(join(site, language, file), 'utf8');
      const cards = new Map(cardsIn(html));
      const oembed = join(site, language, file.replace(/index\.html$/, 'oembed.json'));
      if (existsSync(oembed)) cards.set('oEmbed', JSON.parse(readFileSync(oembed, 'utf8')).title);
      const checked = checkCards(html, cards, language);
      figures += 1;
      numbers += checked.numbers;
      for (const said of checked.wrong) {
        wrong.push({ kind: 'a card says what its page does not show', figure: `${language}/${file}`, said });
      }
    }
  }
  return { figures, numbers, drawn: 0, shared: 0, wrong };
}

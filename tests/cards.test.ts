import { describe, expect, it } from 'vitest';
import { cardsIn, checkCards } from '../scripts/audit/claims/cards.ts';

/** What is shown of an address elsewhere says nothing that its page does not. */

const document = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const page = document(
  '<title>Skills: 62.4% of 57 &amp; more</title><meta name="description" content="Skills, 2026"><meta property="og:title" content="Skills"><meta property="og:image:alt" content="Median 45. Skills">',
  '<h1>Skills: 62.4<span>%</span> of 57</h1><p>Median 45 in 2026</p><script>const hidden = 81;</script>',
);

describe('the cards of a page', () => {
  it('are its title, its descriptions, and its picture in words', () => {
    expect([...cardsIn(page)]).toEqual([
      ['title', 'Skills: 62.4% of 57 & more'],
      ['description', 'Skills, 2026'],
      ['og:title', 'Skills'],
      ['og:image:alt', 'Median 45. Skills'],
    ]);
  });

  it('agree with it where it shows each of their numbers, whatever tags stand between', () => {
    expect(checkCards(page, cardsIn(page), 'en')).toEqual({ numbers: 4, wrong: [] });
  });

  it('contradict it where a number or its digits are others', () => {
    const cards = new Map([
      ['oEmbed', 'Median 46'],
      ['og:title', '62% of 57'],
      ['title', '81'],
    ]);
    expect(checkCards(page, cards, 'en').wrong).toEqual([
      '46 in oEmbed "Median 46"',
      '62% in og:title "62% of 57"',
      '81 in title "81"',
    ]);
  });

  it('are read as their language writes numbers', () => {
    const french = document('<title>62,4\u202F% sur 1\u202F234</title>', '<p>62,4\u202F% de 1\u202F234</p>');
    expect(checkCards(french, cardsIn(french), 'fr')).toEqual({ numbers: 2, wrong: [] });
    const arabic = document('<title>\u206662.4%\u2069</title>', '<p>62.4 فقط</p>');
    expect(checkCards(arabic, cardsIn(arabic), 'ar').wrong).toHaveLength(1);
  });
});

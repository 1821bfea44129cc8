import type { Finding } from '../../src/engine/types.ts';
import type { Book, Entry } from './records.ts';

const MARKUP = /<\/?[a-z!]|&(#\d+|#x[\da-f]+|[a-z]+);/i;
/** Text that a spreadsheet would run. */
const FORMULA = /^[=+@＝＋－＠-]/;

/**
 * Policy facts beyond their columns: links lead to a public http(s) address and hold no user name, password or markup;
 * titles and notes are plain text; a date lies in its year.
 */
export function checkPolicies(book: Book): Finding[] {
  return book.entries('policies').flatMap((policy) => {
    const say = (column: string, expected: string) => [book.finding('policies', policy, column, expected)];
    const link = policy.get('link');
    const linkProblem = link === '' ? null : wrongLink(link);
    return [
      ...(linkProblem === null ? [] : say('link', linkProblem)),
      ...['title', 'note'].flatMap((column) => plainText(policy, column, say)),
      ...(policy.get('date') === '' || policy.get('date').startsWith(policy.get('year'))
        ? []
        : say('date', `a date in ${policy.get('year')}`)),
    ];
  });
}

function plainText(policy: Entry, column: string, say: (column: string, expected: string) => Finding[]) {
  const text = policy.get(column);
  if (MARKUP.test(text)) return say(column, 'text without markup');
  return FORMULA.test(text) ? say(column, 'text that no spreadsheet runs: no =, +, - or @ first') : [];
}

/** What is wrong with an address, or null. */
export function wrongLink(link: string): string | null {
  if (!URL.canParse(link)) return 'an address';
  const { protocol, username, password, hostname } = new URL(link);
  if (protocol !== 'http:' && protocol !== 'https:') return 'an address that begins with http:// or https://';
  if (username !== '' || password !== '') return 'an address without a user name';
  if (/[\s<>"`\\]/.test(link)) return 'an address without markup';
  if (!/^[^.].*\.[a-z0-9-]*[a-z][a-z0-9-]*$/i.test(hostname)) return 'the name of a public host';
  return null;
}

import { isLanguage, type Language } from '../catalog/languages.ts';

/** What of the site is kept on the device, and looked at before it is. */
export type Kind = 'page' | 'answer' | 'asset' | 'data';

/**
 * What an address of the site is, as far as it may be kept; null: it is asked of the host, and nothing else.
 *
 * @param path under the base, without a leading slash
 * @param search of the address: files of data that pages ask for say their version there
 * @example kindOf('fr/economies/MAR/', '') // 'page'
 */
export function kindOf(path: string, search: string): Kind | null {
  if (path.startsWith('assets/')) return 'asset';
  if (/^answers\/([0-9a-f]{8}|kept)\/.+\.json$/.test(path)) return 'answer';
  if (path.startsWith('data/')) return search.startsWith('?v=') ? 'data' : null;
  const isPage = path === '' || (languageOf(path) !== null && /\/(index\.html)?$/.test(path));
  return isPage ? 'page' : null;
}

/** The language of a page's path under the base; null: the bare address, which has none. */
export function languageOf(path: string): Language | null {
  const [first = ''] = path.split('/');
  return isLanguage(first) ? first : null;
}

/** The release that an answer's path under the base says. */
export function releaseOfAnswer(path: string): string | null {
  return /^answers\/([0-9a-f]{8})\//.exec(path)?.[1] ?? null;
}

/**
 * The release that a document says it is of; null: it is none of this site's. A network that wants a sign-in answers every
 * address with a page of its own.
 *
 * @param html its beginning is enough
 */
export function releaseOfPage(html: string): string | null {
  return /^\s*<!doctype html>\s*<html[^>]* data-release="([0-9a-f]{8})"/i.exec(html)?.[1] ?? null;
}

const TYPES: Readonly<Record<string, RegExp>> = {
  js: /^(text|application)\/(javascript|ecmascript)/,
  css: /^text\/css/,
  json: /^application\/json/,
};

/** Whether a response's type can be that of a file of that name; of names that say nothing, whether it is no page. */
export function isTypeOf(path: string, type: string): boolean {
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
  return TYPES[ending]?.test(type) ?? !type.startsWith('text/html');
}

/** Whether a text is an answer: an object, whole. */
export function isAnswer(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  } catch {
    return false;
  }
}

/** The document that stands for every address; it draws whichever page its address asks for, and is kept with each release. */
export const SHELL = '404.html';

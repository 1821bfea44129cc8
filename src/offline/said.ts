import type { Language } from '../catalog/languages.ts';
import { directionOf } from '../catalog/languages.ts';
import { ar } from '../words/offline/ar.ts';
import { en } from '../words/offline/en.ts';
import { fr } from '../words/offline/fr.ts';
import type { Cause, OfflineWords } from '../words/offline/types.ts';
import { savedOn } from './seal.ts';

const WORDS: Readonly<Record<Language, OfflineWords>> = { en, fr, ar };

/** Words of their own code: no page loads them before it needs them. */
export const offlineWords = (language: Language): OfflineWords => WORDS[language];

/**
 * A document as it was kept, with a sentence above all of it: why it comes from the device, and of which day it is.
 *
 * @param kept sealed
 */
export async function saidOn(kept: Response, language: Language, cause: Cause): Promise<Response> {
  const html = await kept.text();
  const words = offlineWords(language);
  const sentence = `${words.why[cause]} <span class="day">${words.saved(savedOn(kept))}</span>`;
  const said = html
    .replace('<html ', '<html data-saved ')
    .replace('<body>', `<body>\n<p class="notices notice saved" role="status">${sentence}</p>`);
  return new Response(said, { headers: kept.headers });
}

/** The document that draws any page, for one that may not be kept: where it cannot be drawn, the document says so. */
export function asNotSaved(shell: string, language: Language, home: string): string {
  const words = offlineWords(language).notSaved;
  const before = shell.slice(0, shell.indexOf('<div id="page">'));
  // With the scripts behind it.
  const after = shell.slice(shell.lastIndexOf('</div>'));
  return `${before
    .replace(/ lang="\w+" dir="\w+"/, ` lang="${language}" dir="${directionOf(language)}"`)
    .replace(/<title>[^<]*/, `<title>${words.title}`)}<div id="page"><main id="main"><h1>${words.title}</h1>
<p class="lead">${words.text}</p>
<p><a href="${home}" data-reload>${words.home}</a></p></main>${after}`;
}

import { FALLBACK, LANGUAGES } from '../catalog/languages.ts';

/** The bare address has no language: the reader's own is taken, as far as it is one of ours. */
const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
const language = wanted.find((tag) => LANGUAGES.some((known) => known === tag)) ?? FALLBACK;
location.replace(`${import.meta.env.BASE_URL}${language}/${location.search}${location.hash}`);

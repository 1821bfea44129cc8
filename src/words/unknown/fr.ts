import type { UnknownWords } from './types.ts';

const title = (what: string): string => `Page introuvable (404)\u202F: ${what}`;

export const fr: UnknownWords = {
  title: {
    economy: (asked) => title(`aucune économie «\u202F${asked}\u202F»`),
    indicator: (asked) => title(`aucun indicateur «\u202F${asked}\u202F»`),
    group: (asked) => title(`aucune page du groupe «\u202F${asked}\u202F»`),
    area: (asked) => title(`aucun domaine «\u202F${asked}\u202F»`),
    language: (asked) => title(`aucune langue «\u202F${asked}\u202F»`),
    page: () => title('cette page n’existe pas'),
  },
  text: {
    economy: 'L’adresse demande une économie que Meridian ne connaît pas.',
    indicator: 'L’adresse demande un indicateur que Meridian ne connaît pas.',
    group: 'L’adresse demande un groupe qui n’a pas de page dans Meridian.',
    area: 'L’adresse demande un domaine que Meridian ne connaît pas.',
    language: 'Meridian parle anglais, français et arabe\u202F:',
    page: 'L’adresse ne mène nulle part.',
  },
  suggestions: 'Ce qui était peut-être demandé\u202F:',
  pages: 'Voici les pages disponibles\u202F:',
};

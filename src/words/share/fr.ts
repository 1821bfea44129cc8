import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('fr');

export const fr: ShareWords = {
  svg: 'Télécharger en SVG',
  png: 'Télécharger en PNG',
  pictureFailed: 'Le navigateur n’a pas pu dessiner l’image. Le SVG contient la même chose.',
  moreDataSets: (n) => `et ${n} ${form(n, { one: 'autre jeu', other: 'autres jeux' })} de données`,
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'Le navigateur n’autorise pas la copie : le texte est sélectionné, copiez-le à la main.',
  noClipboard: 'Le navigateur n’autorise pas la copie : copiez l’adresse dans sa barre.',
  save: 'Télécharger',
  close: 'Fermer',
  cite: 'Citer',
  citeTitle: 'Citer cette figure',
  asText: 'En texte',
  citation: ({ title, measure, data, origin, accessed, address }) =>
    `« ${title} » (${measure}). ${origin}. Données : ${data.join(' ; ')}. Consulté le ${accessed} : ${address}`,
};

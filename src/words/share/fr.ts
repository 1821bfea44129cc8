import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('fr');

export const fr: ShareWords = {
  svg: 'Télécharger en SVG',
  png: 'Télécharger en PNG',
  pictureFailed: 'Le navigateur n’a pas pu dessiner l’image. Le SVG contient la même chose.',
  moreDataSets: (n) => `et ${n} ${form(n, { one: 'autre jeu', other: 'autres jeux' })} de données`,
};

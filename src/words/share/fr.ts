import { plural } from '../plural.ts';
import type { ShareWords } from './types.ts';

const form = plural('fr');

export const fr: ShareWords = {
  svg: 'Télécharger en SVG',
  png: 'Télécharger en PNG',
  pictureFailed: 'Le navigateur n’a pas pu dessiner l’image. Le SVG contient la même chose.',
  moreDataSets: (first, more) =>
    `${first} ; et ${more} ${form(more, { one: 'autre jeu', other: 'autres jeux' })} de données`,
};

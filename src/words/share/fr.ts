import { dateInFrench } from '../dates.ts';
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
  citeIndicator: 'Citer cet indicateur',
  citeValues: 'Citer ces valeurs',
  asText: 'En texte',
  citation: ({ title, measure, data, origin, accessed, address }) =>
    `« ${title} » (${measure}). ${origin}. Données : ${data.join(' ; ')}. Consulté le ${dateInFrench(accessed)}. Disponible à l’adresse : ${address}`,
  citedNote: (version, method, data) =>
    `Version ${version} des données, méthode ${method}. Données : ${data.join(' ; ')}`,
  byUrl: 'Lire ces données ailleurs',
  byUrlLead:
    'Une ligne par économie et par année, avec statut, source et licence ; ni clé ni script. L’adresse reste la même quand les données sont renouvelées.',
  excel:
    'Données, Obtenir des données, À partir du web : collez l’adresse, puis choisissez la virgule comme délimiteur et UTF-8 comme origine du fichier.',
  allFiles: 'Tous les fichiers, avec leur taille, leurs colonnes et leur licence :',
  viewFailed: 'La vue demandée par l’adresse n’a pas pu être chargée ; voici celle par défaut.',
  embed: 'Intégrer',
  frozen: 'figée',
  todays: 'La figure actuelle',
  gone: (version) =>
    `Cette figure était figée à la version ${version} des données, qui n’est plus conservée ici ou ne l’a jamais contenue.`,
  vanished: (version) =>
    `Les données de cette figure ne sont plus publiées ici. Elle montre la version ${version} des données, la dernière à les contenir.`,
  expectedVersion: 'une version des données, de 12 chiffres ou lettres de a à f',
};

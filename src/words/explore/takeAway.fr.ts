import { dateInFrench } from '../dates.ts';
import { plural } from '../plural.ts';
import type { TakeAwayWords } from './takeAway.ts';

const form = plural('fr');

export const fr: TakeAwayWords = {
  download: 'Télécharger',
  choices: 'Écriture du fichier',
  delimiter: 'Entre les cellules d’un fichier CSV',
  comma: 'virgule',
  semicolon: 'point-virgule',
  mark: 'Indicateur d’ordre des octets (BOM) dans un fichier CSV, pour les tableurs anciens',
  headers: 'En-têtes',
  headersAs: { usual: 'Noms dans Excel, codes ailleurs', names: 'Noms', codes: 'Codes' },
  packed: 'Avec README et métadonnées, dans une archive (ZIP)',
  openOnly: 'Les laisser de côté',
  closed: (n, formatted) =>
    `${formatted} ${form(n, { one: 'valeur de cette sélection n’est pas', other: 'valeurs de cette sélection ne sont pas' })} sous licence ouverte\u202F; la colonne «\u202FRéutilisation\u202F» l’indique.`,
  save: 'Télécharger cette sélection',
  progress: (rows, of) => `${rows} lignes sur ${of}`,
  finishing: 'Écriture du fichier…',
  done: (name) => `${name} a été remis au navigateur.`,
  failed: (error) => `Le fichier n’a pas pu être écrit${error === '' ? '' : ` (${error})`}.`,
  elsewhere: 'La même sélection ailleurs',
  elsewhereNote:
    'Cette instruction lit les fichiers du site et donne les mêmes lignes et colonnes dans le même ordre\u202F; la ligne de commande de DuckDB l’exécute telle quelle.',
  link: 'Lien',
  cite: 'Citer cette sélection',
  sheets: ['Données', 'Notes'],
  title: (n, formatted) =>
    `Sélection de ${formatted} ${form(n, { one: 'observation', other: 'observations' })}`,
  readme: {
    filters: 'Filtres actifs',
    noFilters: 'Aucun\u202F: tout, pour l’ensemble de la population.',
    group: (name, date) => `${name}\u202F: liste des membres, ${dateInFrench(date)}`,
    order: (column) => `Tri\u202F: ${column}, ordre croissant`,
    orderDown: (column) => `Tri\u202F: ${column}, ordre décroissant`,
    columns: 'Colonnes',
    rows: (n, formatted) => `${formatted} ${form(n, { one: 'ligne', other: 'lignes' })}`,
    sources: 'Sources et licences',
    citation: 'Comment citer cette sélection',
    link: 'La même vue dans le navigateur',
    query: 'Les mêmes lignes ailleurs (SQL pour DuckDB)',
    harmless:
      'Dans le fichier CSV, un texte qu’un tableur exécuterait comme une formule est précédé d’une apostrophe. Les valeurs ne sont pas arrondies.',
  },
  holds: {
    economy: 'code ISO 3166-1 alpha-3 de l’économie',
    economy_name: 'nom de l’économie',
    indicator: 'code de l’indicateur, qui ne change jamais',
    indicator_name: 'nom de l’indicateur',
    segment: 'code de la partie de la population\u202F; total\u202F: ensemble',
    segment_name: 'partie de la population',
    year_requested: 'année pour laquelle la valeur la plus récente a été demandée',
    year: 'année que la valeur décrit\u202F; avec les indicateurs en colonnes, année demandée',
    lag: 'années entre l’année demandée et l’année de la valeur',
    value: 'valeur, non arrondie',
    unit: 'unité de la valeur',
    flag: 'statut d’observation SDMX\u202F: B rupture, E estimation, F prévision, P provisoire\u202F; vide\u202F: normal',
    source: 'éditeur, jeu de données et édition',
    licence: 'licence de la source',
    redistribution: 'si la valeur peut être transmise\u202F: open, non-commercial, terms-unclear',
    lags: 'indicateurs dont la valeur est plus ancienne que l’année demandée, chacun avec son année',
    flags: 'valeurs qui ne sont pas normales, chacune avec son statut d’observation SDMX',
  },
  holdsYear: (year) => `valeur de ${year}`,
  holdsIndicator: (name, unit) => `${name}, ${unit}`,
};

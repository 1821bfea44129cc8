import { plural } from '../plural.ts';
import { fr as takeAway } from './takeAway.fr.ts';
import type { ExploreWords } from './types.ts';

const form = plural('fr');
const observations = (n: number) => form(n, { one: 'observation', other: 'observations' });

export const fr: ExploreWords = {
  title: 'Choisir, trier et télécharger chaque valeur',
  lead: 'Une base de données fonctionne dans votre propre navigateur\u202F: votre choix porte sur toutes les observations, et vous téléchargez exactement ce que vous voyez.',
  engine: 'La base de données de votre navigateur',
  noScripts:
    'Choisir et trier demande des scripts, qui sont désactivés. Toutes les données se lisent par adresse URL\u202F:',
  cost: 'Elle télécharge une seule fois 7 à 10\u00A0Mo, données comprises, et demande quelque 300\u00A0Mo de mémoire.',
  start: 'Démarrer la base de données',
  meanwhile:
    'Vous pouvez régler vos filtres avant qu’elle fonctionne\u202F; ils s’appliqueront dès qu’elle sera prête.',
  byUrl: 'Toutes les données par adresse URL, sans la base de données',
  bytes: (got, total) => `Téléchargement de la base de données\u202F: ${got} sur ${total}\u00A0Mo`,
  compile: 'Démarrage de la base de données…',
  files: (got, wanted, rows) => `Lecture des données\u202F: fichier ${got} sur ${wanted}, ${rows} lignes`,
  asking: 'Requête en cours…',
  failed: (error) =>
    `La base de données ne fonctionne pas ici${error === '' ? '' : ` (${error})`}. Tout le reste du site fonctionne sans elle.`,
  retry: 'Réessayer',
  stop: 'Annuler',
  stopped: 'Annulé.',
  unreadable: (area) =>
    `Le domaine «\u202F${area}\u202F» n’a pas pu être lu\u202F; les autres domaines sont affichés.`,
  finding: (file, line, column, found, expected) =>
    `${file}${line === '' ? '' : `, ligne ${line}`}${column === '' ? '' : `, colonne ${column}`}\u202F: attendu\u202F: ${expected}\u202F; trouvé\u202F: ${found}`,
  moreFindings: (n) => `et ${n} ${form(n, { one: 'autre', other: 'autres' })}`,

  filters: 'Filtres',
  facet: {
    area: 'Domaines',
    indicator: 'Indicateurs',
    economy: 'Économies',
    group: 'Groupe',
    segment: 'Segments',
    year: 'Années',
    flag: 'Statuts',
    source: 'Sources',
    redistribution: 'Licences',
    text: 'Noms contenant',
  },
  textHint: 'Économie ou indicateur, en anglais, en français ou en arabe',
  suggested: 'Choisir précisément',
  everything: 'tout',
  chosen: (n) => `${n} ${form(n, { one: 'choix', other: 'choix' })}`,
  clear: (facet) => `Lever le filtre\u202F: ${facet}`,
  normal: 'Valeur normale',
  redistribution: {
    open: 'Ouverte',
    'non-commercial': 'Usage non commercial seulement',
    'terms-unclear': 'Aucune licence ouverte indiquée',
  },
  from: 'De',
  to: 'À',
  newestOnly: 'Valeur la plus récente seulement',
  newestNote: 'Dans la limite d’ancienneté de chaque indicateur.',
  at: 'En ou avant',
  span: (from, to) => `${from} à ${to}`,
  since: (from) => `à partir de ${from}`,
  until: (to) => `jusqu’à ${to}`,
  newestAt: (year) => `la plus récente en ou avant ${year}`,
  counted: (choice, rows) => `${choice} (${rows})`,
  active: 'Filtres actifs',
  lift: 'Lever',
  liftOne: (condition) => `Lever\u202F: ${condition}`,
  liftAll: 'Lever tous les filtres',

  found: (n, formatted) => `${formatted} ${observations(n)}`,
  foundRows: (n, formatted) => `${formatted} ${form(n, { one: 'ligne', other: 'lignes' })}`,
  nothing: 'Aucune observation ne correspond.',
  without: (conditions, n, formatted) =>
    `Sans «\u202F${conditions.join('\u202F» ni «\u202F')}\u202F»\u202F: ${formatted} ${observations(n)}`,
  broken: (error) => `La requête est restée sans réponse${error === '' ? '' : ` (${error})`}.`,

  layout: 'Disposition',
  layouts: {
    long: 'Une valeur par ligne',
    years: 'Années en colonnes',
    indicators: 'Indicateurs en colonnes',
  },
  columns: 'Colonnes',
  allColumns: 'Toutes les colonnes',
  usualColumns: 'Colonnes habituelles',
  column: {
    economy: 'Code économie',
    economy_name: 'Économie',
    indicator: 'Code indicateur',
    indicator_name: 'Indicateur',
    segment: 'Code segment',
    segment_name: 'Segment',
    year_requested: 'Année demandée',
    year: 'Année',
    lag: 'Décalage',
    value: 'Valeur',
    unit: 'Unité',
    flag: 'Statut',
    source: 'Source',
    licence: 'Licence',
    redistribution: 'Réutilisation',
    lags: 'Valeurs plus anciennes',
    flags: 'Valeurs avec statut',
  },
  sort: (column) => `Trier par\u202F: ${column}`,
  waiting: 'en route',
  chart: {
    title: 'Graphique',
    none: 'Aucun',
    kinds: { trend: 'Évolution', ranking: 'Classement', map: 'Carte', scatter: 'Nuage de points' },
    indicator: 'Indicateur',
    against: 'En regard de',
    nothing: 'Rien à dessiner\u202F: la sélection ne contient pas de telles valeurs.',
    newest: 'Chaque économie avec sa valeur la plus récente dans la sélection.',
    first: (n, of) =>
      `${n} ${form(n, { one: 'ligne est tracée', other: 'lignes sont tracées' })} sur ${of}, les mieux placées\u202F; filtrez pour en voir d’autres.`,
    spoken: (name, value, year) => `${name}\u202F: ${value} en ${year}`,
    spokenPair: (name, first, second) => `${name}\u202F: ${first}\u202F; ${second}`,
  },
  takeAway,
};

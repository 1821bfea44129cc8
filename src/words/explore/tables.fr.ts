import { plural } from '../plural.ts';
import type { TablesWords } from './tables.ts';

const form = plural('fr');

export const fr: TablesWords = {
  about: {
    scores:
      'Une série comparable\u202F: chaque année est notée selon la méthode d’aujourd’hui, avec les valeurs connues à cette date.',
    bands:
      'Rangs dans le monde de l’année par défaut, avec l’intervalle que d’autres méthodes leur laissent.',
    weights: 'Le poids de chaque indicateur pondéré dans son domaine, et dans le score d’ensemble.',
    policies: 'Tels que les éditeurs les répertorient. L’absence d’une économie ne dit rien.',
  },
  found: (n, formatted) => `${formatted} ${form(n, { one: 'ligne', other: 'lignes' })}`,
  first: (n) => `Les ${n} premières lignes sont affichées\u202F; un fichier les contient toutes`,
  nothing: 'Aucune ligne ne correspond.',
  inSql: 'Poser la même question en SQL',
  own: {
    about:
      'Vos valeurs et, à côté, les valeurs officielles des mêmes économies pour les indicateurs choisis sur la page de votre fichier. Vos valeurs restent dans ce navigateur et ne figurent dans aucun lien.',
    source: 'Votre propre fichier',
    mark: 'à vous, non officiel',
    official: 'officiel',
    columns: 'Ajouter les colonnes de votre propre fichier',
    marked:
      'Ce qui est marqué «\u202Fà vous, non officiel\u202F» vient de votre propre fichier\u202F; cela reste dans ce navigateur et ne figure dans aucun lien.',
    tooMany: (n, most) =>
      `Avec les vôtres il y a ${n} colonnes, et ${most} y tiennent\u202F: choisissez moins d’indicateurs, ou moins de colonnes.`,
  },
  column: {
    area: 'Code du domaine',
    area_name: 'Domaine',
    score: 'Score',
    rank_world: 'Rang dans le monde',
    rank_best: 'Intervalle\u202F: meilleur rang',
    rank_worst: 'Intervalle\u202F: moins bon rang',
    weight_present: 'Poids avec valeurs',
    measured: 'Mesuré à cette date',
    weight: 'Poids',
    share_of_area: 'Part du domaine',
    share_of_index: 'Part du score d’ensemble',
    instrument: 'Code de l’instrument',
    instrument_name: 'Instrument',
    date: 'Date',
    status: 'Statut',
    title: 'Titre',
    link: 'Lien',
    origin: 'Origine',
    note: 'Note',
  },
};

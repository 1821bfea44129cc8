import { ordinal } from '../french.ts';
import { plural } from '../plural.ts';
import type { LabWords } from './types.ts';

const form = plural('fr');
const place = (rank: number | null) => (rank === null ? 'sans rang' : ordinal(rank));

export const fr: LabWords = {
  name: 'Atelier de la méthode',
  title: (group) => `Changer la recette de l’indice, voir qui bouge (${group})`,
  moved: (moved, of, group, year) =>
    `Avec cette recette, ${moved} ${form(of, { one: 'membre', other: 'membres' })} sur ${of} ${form(moved, { one: 'change', other: 'changent' })} de place (${group}, ${year})`,
  nobody: 'Avec cette recette, aucun membre n’a de rang des deux façons',
  lead: 'Poids, échelles et moyennes d’un indice sont des choix. Faites les vôtres et voyez ce qu’ils changent, à côté des rangs publiés. Rien n’est envoyé\u202F; le lien contient la recette.',
  notPublished: (method) => `Votre recette, non l’indice publié (méthode ${method}).`,
  gained: (movers) => `Le plus de places gagnées\u202F: ${movers.join('\u202F; ')}.`,
  lost: (movers) => `Le plus de places perdues\u202F: ${movers.join('\u202F; ')}.`,
  mover: (name, places, rank) => `${name} (${places}, désormais ${ordinal(rank)})`,
  chosen: (name, from, to) =>
    `${name}\u202F: ${place(from)} dans l’indice publié, ${place(to)} avec cette recette.`,
  correlation: (value) => `Corrélation des rangs avec les scores publiés (Spearman)\u202F: ${value}.`,
  decides: (indicator, percent) => `«\u202F${indicator}\u202F» porte à lui seul ${percent} du poids.`,
  noWeight: (area) => `«\u202F${area}\u202F» n’a aucun poids.`,
  noSpread: (indicator) =>
    `«\u202F${indicator}\u202F» est écarté\u202F: toutes ses valeurs sont égales, ou il n’y en a pas.`,
  notComputed: 'Aucun score ne peut être calculé\u202F: aucun domaine n’a de poids.',

  recipe: 'Recette',
  presets: 'Partir de',
  preset: {
    published: 'Indice publié',
    equal: 'Poids égaux',
    arithmetic: 'Moyenne arithmétique',
    ranks: 'Rangs au lieu des valeurs',
  },
  undo: 'Annuler',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  file: 'Recette (JSON)',
  table: 'Rangs (CSV)',
  command: 'La même chose en ligne de commande\u202F:',
  economies: 'Suivre',
  ranks: 'Rangs',

  weights: 'Poids',
  weightsHint: 'Dans l’indice publié, chaque domaine pèse 1. Les parts font toujours 100\u202F%.',
  weightOf: (name) => `Poids\u202F: ${name}`,
  share: (percent) => `${percent} de l’indice`,
  indicators: (n) => `${n} ${form(n, { one: 'indicateur', other: 'indicateurs' })}`,
  method: 'Étapes',
  normalise: 'Des valeurs à l’échelle de 0 à 100',
  normalising: {
    goalposts: 'entre deux bornes fixes (indice publié)',
    minmax: 'entre la valeur la plus basse et la plus haute',
    'percentile-rank': 'rangs centiles',
    zscore: 'scores z (sans échelle de 0 à 100)',
  },
  within: 'Moyenne des indicateurs d’un domaine',
  across: 'Moyenne des domaines',
  averaging: {
    arithmetic: 'arithmétique\u202F: les forces compensent les faiblesses',
    geometric: 'géométrique\u202F: les faiblesses comptent davantage',
  },
  needArea: 'Poids nécessaire à un domaine (%)',
  needOverall: 'Poids des domaines nécessaire au score d’ensemble (%)',
  treat: 'Ramener d’abord les valeurs extrêmes (pas avec des bornes)',
  impute: 'Compléter les valeurs manquantes par la médiane de la catégorie de revenu',

  caption: (group, year) => `Rangs selon cette recette et rangs publiés, ${group}, ${year}`,
  rank: 'Rang',
  economy: 'Économie',
  score: 'Score',
  publishedRank: 'Rang publié',
  places: 'Places gagnées',
  none: 'pas de score',

  workshop: {
    title: 'Atelier\u202F: plusieurs recettes superposées',
    lead: 'Chaque expert compose une recette et envoie son lien. Superposées, elles montrent sur quels rangs les recettes s’accordent, et sur lesquels non.',
    give: 'Liens ou recettes, un par ligne (20 au plus)',
    add: 'Superposer',
    addOwn: 'Ajouter la recette ci-dessus',
    files: 'Depuis des fichiers (JSON)',
    recipe: (n) => `Recette ${n}`,
    remove: (n) => `Retirer la recette ${n}`,
    unread: (text) =>
      `Pas de recette dans «\u202F${text}\u202F»\u202F; attendu\u202F: un lien de cette page, ou une recette telle qu’elle l’écrit.`,
    tooMany: (n, most) => `Laissées de côté\u202F: ${n} de plus que les ${most} recettes superposables.`,
    caption: (n, group, year) => `Rangs selon ${n} recettes, ${group}, ${year}`,
    mean: 'Selon la recette moyenne',
    reach: 'Meilleur–pire',
    openMean: 'Ouvrir la recette moyenne dans le laboratoire',
    agreed: (n, of) =>
      `${n} ${form(n, { one: 'membre', other: 'membres' })} sur ${of} ${form(n, { one: 'a', other: 'ont' })} le même rang selon toutes les recettes.`,
    widest: (members) => `Les plus grands écarts\u202F: ${members.join('\u202F; ')}.`,
  },
  dropped: (part, expected) =>
    `Écarté de la recette\u202F: «\u202F${part}\u202F»\u202F; attendu\u202F: ${expected}.`,
  expected: {
    part: 'un domaine, un indicateur noté ou une étape de la méthode',
    weight: 'un poids de 0 à 40',
    goalposts: 'deux nombres, le bas sous le haut, au-dessus de 0 sur une échelle logarithmique',
    need: 'deux parts de 0 à 1',
    mean: 'arithmetic ou geometric',
    positive: 'la moyenne arithmétique, car un score z peut être négatif',
    minmax: 'une autre échelle\u202F: les bornes coupent déjà les valeurs extrêmes',
    method: 'le numéro d’une méthode',
  },
  otherMethod: (of, now) =>
    `La recette date de la méthode ${of}\u202F; elle s’applique ici à la méthode ${now}, dont les poids publiés peuvent différer.`,
};

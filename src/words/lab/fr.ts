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

  walk: 'D’une valeur à une classe, en huit étapes',
  recipe: 'Recette',
  presets: 'Partir de',
  preset: {
    published: 'Indice publié',
    equal: 'Poids égaux',
    arithmetic: 'Moyenne arithmétique',
    ranks: 'Rangs au lieu des valeurs',
  },
  framework: 'Ou d’un cadre, dans la lecture de Meridian',
  pillarsHint: 'Dans cette lecture, chaque pilier pèse 1. Les parts font toujours 100\u202F%.',
  setThere: (indicator, pillar) =>
    `${indicator}\u202F: son poids se règle dans «\u202F${pillar}\u202F», puis se partage également.`,
  points: {
    summary: 'Répartir 100 points',
    lead: 'Répartissez 100 points\u202F; ils deviennent les poids dès que tous sont donnés.',
    of: (area) => `Points\u202F: ${area}`,
    sum: (given, left, printed) => {
      if (left === 0) return `Points donnés\u202F: ${given} sur 100.`;
      return left > 0
        ? `Points donnés\u202F: ${given} sur 100, reste à donner\u202F: ${printed}.`
        : `Points donnés\u202F: ${given}, en trop\u202F: ${printed}.`;
    },
    wrong: (area, text) => `${area}\u202F: «\u202F${text}\u202F» n’est pas un nombre de 0 à 100.`,
    counts: 'Les rangs suivent ces points.',
    clear: 'Repartir de 0',
  },
  ends: {
    summary: 'Fixer les bornes d’un indicateur',
    lead: 'Entre quelles deux valeurs un indicateur est placé\u202F; ce qui est au-delà compte comme la borne.',
    indicator: 'Indicateur',
    published: (low, high) => `Bornes publiées\u202F: ${low} et ${high}.`,
    wrong: (expected, low, high) =>
      `Non appliqué\u202F; attendu\u202F: ${expected}. La recette garde ${low} et ${high}.`,
    back: (indicator) => `Revenir aux bornes publiées\u202F: ${indicator}`,
  },
  own: {
    summary: 'Faire peser un indicateur de votre fichier',
    lead: 'Une colonne de votre propre fichier peut peser dans un domaine de votre choix. Ses valeurs restent dans ce navigateur\u202F: ni lien ni fichier de recette ne les contient.',
    give: 'Lire un fichier à vous',
    indicator: 'Votre indicateur',
    part: 'Pèse dans',
    choose: 'choisir',
    weight: 'Son poids (indicateurs de l’indice\u202F: de 0,5 à 2)',
    direction: 'Le mieux est',
    more: 'plus',
    less: 'moins',
    low: 'Borne basse',
    high: 'Borne haute',
    goalpostsHint: 'Les bornes comptent quand la recette utilise des bornes fixes.',
    counted: (n, years, until) =>
      `${n} ${form(n, { one: 'économie a', other: 'économies ont' })} une valeur qui compte\u202F: la plus récente jusqu’en ${until} (${years}).`,
    noValues: (until) => `Aucune de ses valeurs ne compte jusqu’en ${until}.`,
    wrongEnds:
      'Il est écarté\u202F: la borne basse doit être sous la haute, et au-dessus de 0 sur une échelle logarithmique.',
    noPart: 'Il est écarté tant que vous n’avez pas choisi où il pèse.',
    remove: 'Le retirer',
    marked: (name) => `${name} (vos données)`,
    mark: 'Fait avec vos propres données, que personne d’autre n’a vérifiées\u202F; non officiel. Le lien et le fichier de recette les laissent de côté.',
    leftOut:
      'Cette recette a été faite avec un indicateur d’un fichier personnel, qu’aucun lien ni fichier de recette ne contient. Il est écarté\u202F: ces rangs sont sans lui.',
    inFile: 'fait avec un indicateur du fichier du lecteur, non officiel',
  },
  undo: 'Annuler',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  file: 'Recette (JSON)',
  table: 'Rangs (CSV)',
  audit: 'Dossier de vérification (ZIP)',
  auditMaking: 'Mise en dossier …',
  auditFailed:
    'Le dossier de vérification n’a pas pu être fait. Vérifiez la connexion, rechargez la page et réessayez.',
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
    goalposts: 'deux bornes fixes (publié)',
    minmax: 'du plus bas au plus haut',
    'percentile-rank': 'rangs centiles',
    zscore: 'scores z (hors de 0 à 100)',
  },
  within: 'Moyenne des indicateurs d’un domaine',
  across: 'Moyenne des domaines',
  averaging: {
    arithmetic: 'arithmétique\u202F: tout se compense',
    geometric: 'géométrique\u202F: le faible pèse',
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

  ranges: {
    summary: 'Ces rangs sont-ils sûrs\u202F?',
    lead: (draws) =>
      `${draws} recalculs autour de cette recette\u202F: ses poids ±25\u202F%, ses bornes, de la plus basse à la plus haute valeur ou rangs centiles, l’une ou l’autre moyenne, un indicateur omis, valeurs manquantes complétées, valeurs d’enquête dans leur erreur d’échantillonnage. Un intervalle contient le rang dans 90\u202F% d’entre eux.`,
    caption: (group, year, seed) =>
      `Intervalles des rangs de cette recette, ${group}, ${year} (graine ${seed})`,
    next: 'Suivants non distingués',
    noOwn: 'Avec un indicateur de votre propre fichier, aucun intervalle n’est calculé.',
  },

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
    beside: {
      hint: 'Changez la recette ci-dessus\u202F: dès qu’elle diffère, celle-ci se place à côté d’elle. Ajoutez-en une seconde, et les deux sont côte à côte.',
      above: 'Recette ci-dessus',
      caption: ([first, second], group, year) => `${first} et ${second} côte à côte, ${group}, ${year}`,
      rank: (recipe) => `Rang, ${recipe}`,
      score: (recipe) => `Score, ${recipe}`,
      difference: 'Différence des scores',
      moved: (moved, of) =>
        `Membres dont le rang diffère de la première à la seconde\u202F: ${moved} sur ${of}.`,
      otherScale: 'L’une a des scores z, l’autre une échelle de 0 à 100\u202F: pas de différence des scores.',
    },
    agreed: (n, of) =>
      `${n} ${form(n, { one: 'membre', other: 'membres' })} sur ${of} ${form(n, { one: 'a', other: 'ont' })} le même rang selon toutes les recettes.`,
    widest: (members) => `Les plus grands écarts\u202F: ${members.join('\u202F; ')}.`,
  },
  frame: {
    name: 'Scores selon la recette d’un lecteur',
    title: (finding) => `Selon la recette d’un lecteur. ${finding}`,
    mark: 'Pas l’indice publié\u202F: d’après la recette d’un lecteur.',
    same: 'La recette ne change rien à la méthode publiée.',
    open: 'Voir et changer la recette dans l’atelier de la méthode',
    waiting: 'Les scores de la recette sont en cours de calcul…',
    noScripts:
      'Ce cadre calcule lui-même les scores d’une recette. Aucun script ne tourne ici\u202F: il n’y a rien à montrer.',
    failed: 'Les scores de la recette n’ont pas pu être calculés ici.',
    noRecipe:
      'L’adresse ne contient pas de recette\u202F; attendu\u202F: recipe=… comme l’écrit l’atelier de la méthode.',
    noClasses: 'Les scores z n’ont pas de classes\u202F: ils sont présentés en classement.',
    was: (rank, gained) => `publié\u202F: ${rank}${gained === null ? '' : ` (${gained})`}`,
    embed: 'Intégrer',
    show: 'Présentation',
    shows: { ranking: 'Classement', matrix: 'Matrice', map: 'Carte' },
  },
  dropped: (part, expected) =>
    `Écarté de la recette\u202F: «\u202F${part}\u202F»\u202F; attendu\u202F: ${expected}.`,
  expected: {
    part: 'un domaine, un indicateur noté ou une étape de la méthode',
    lens: 'un des cadres présentés ici',
    pillar: 'un pilier du cadre, un de ses indicateurs ou une étape de la méthode',
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

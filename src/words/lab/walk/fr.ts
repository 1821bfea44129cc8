import { plural } from '../../plural.ts';
import type { WalkWords } from './types.ts';

const form = plural('fr');
const place = (rank: number) => (rank === 1 ? '1er' : `${rank}e`);
const rankOf = (rank: number | null, n: number, group: string) =>
  rank === null
    ? `pas de rang (${group})`
    : `rang\u202F: ${place(rank)} sur ${n} ${form(n, { one: 'membre classé', other: 'membres classés' })} (${group})`;

export const fr: WalkWords = {
  lead: 'Une économie et l’une de ses valeurs, suivies à travers la recette de cette page. Touchez un terme pour lire ce qu’il veut dire.',
  economy: 'Économie',
  indicator: 'Indicateur',
  nothing: (economy) => `${economy}\u202F: aucune valeur ne compte dans cette recette.`,
  filled: (indicator) => `${indicator} (valeur remplacée)`,
  means: {
    arithmetic: {
      word: 'arithmétique',
      term: {
        name: 'Moyenne arithmétique',
        text: 'Les points multipliés par les parts, puis additionnés. Une valeur forte compense une valeur faible.',
      },
    },
    geometric: {
      word: 'géométrique',
      term: {
        name: 'Moyenne géométrique',
        text: 'Une moyenne où un élément faible tire plus vers le bas qu’un élément fort ne relève\u202F: les domaines ne se compensent pas tout à fait.',
      },
    },
  },
  steps: {
    value: {
      head: 'Une valeur est publiée',
      text: (economy, indicator, value) => `${economy}, ${indicator}\u202F: ${value}.`,
      figure: (n) => `Chaque point est une économie qui a une valeur\u202F: ${n}`,
      term: {
        name: 'Indicateur',
        text: 'Une mesure publiée pour de nombreuses économies, avec une unité, une année et une source.',
      },
    },
    age: {
      head: 'Elle est assez récente',
      text: (year, asked, tolerance) =>
        `La valeur est de ${year}. Pour ${asked}, la plus récente compte si elle a au plus ${tolerance} ${form(tolerance, { one: 'an', other: 'ans' })}.`,
      figure: 'Années dont une valeur compte',
      term: {
        name: 'Tolérance',
        text: 'Le nombre d’années qu’une valeur peut avoir en comptant encore. Chaque indicateur a la sienne.',
      },
    },
    scale: {
      head: 'Elle est placée sur une échelle de 0 à 100',
      goalposts: (worst, best, points) =>
        `${worst} donne 0 point, ${best} en donne 100\u202F: ici ${points} points.`,
      other: (scale, points) => `Selon l’échelle de la recette (${scale})\u202F: ${points}.`,
      figure: 'De 0 à 100 points',
      term: {
        name: 'Bornes',
        text: 'Les deux valeurs fixes d’un indicateur qui donnent 0 et 100 points. Au-delà, la borne compte.',
      },
    },
    weight: {
      head: 'Elle reçoit un poids',
      text: (weight, area, share) =>
        `Son poids est de ${weight}. De ce qui a une valeur dans ${area}, c’est ${share}.`,
      figure: (area) => `${area}\u202F: parts des indicateurs qui ont une valeur`,
      term: {
        name: 'Poids',
        text: 'Ce qu’un élément compte dans la moyenne, à côté des autres. Les parts font toujours 100\u202F%.',
      },
    },
    gaps: {
      head: 'Il doit y avoir assez de valeurs',
      text: (present, need, area) =>
        `Dans ${area}, les indicateurs renseignés portent ${present} du poids\u202F; il en faut ${need} pour un score.`,
      figure: 'Part du poids qui est renseignée, et part qu’il faut',
      term: {
        name: 'Valeur manquante',
        text: 'Elle ne compte pas pour zéro\u202F: les poids des autres sont portés à 100\u202F%. S’il en reste trop peu, il n’y a pas de score.',
      },
    },
    area: {
      head: 'Le domaine reçoit un score',
      text: (area, mean, n, score) =>
        `${area}\u202F: la moyenne ${mean} de ${n} ${form(n, { one: 'valeur', other: 'valeurs' })} est de ${score}.`,
      none: (area) => `${area}\u202F: pas de score, trop peu de valeurs.`,
      figure: (area) => `${area}\u202F: points de chaque indicateur, et leur moyenne`,
    },
    overall: {
      head: 'Les domaines font le score d’ensemble',
      text: (mean, n, score) =>
        `La moyenne ${mean} de ${n} ${form(n, { one: 'domaine', other: 'domaines' })} est de ${score}.`,
      none: (present, need) =>
        `Pas de score d’ensemble\u202F: les domaines qui ont un score portent ${present} du poids\u202F; il en faut ${need}.`,
      figure: 'Score de chaque domaine, et leur moyenne',
    },
    band: {
      head: 'Le score donne un rang et une classe',
      text: (score, className, rank, n, group) =>
        `${score} sur 100\u202F: ${className}\u202F; ${rankOf(rank, n, group)}.`,
      noClass: (rank, n, group) => `Cette échelle n’a pas de classes\u202F; ${rankOf(rank, n, group)}.`,
      figure: 'Classes de 0 à 100, et le score',
      term: {
        name: 'Classe de maturité',
        text: 'L’un des cinq degrés où tombe un score de 0 à 100. Leurs seuils sont 50, 60, 70 et 80.',
      },
    },
  },
};

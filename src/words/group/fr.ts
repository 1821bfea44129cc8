import { amount } from '../french.ts';
import { plural } from '../plural.ts';
import type { Base, GroupWords } from './types.ts';

const form = plural('fr');
const members = ({ n, of }: Base) => `${n} ${form(n, { one: 'membre', other: 'membres' })} sur ${of}`;
const have = (n: number) => form(n, { one: 'a', other: 'ont' });

export const fr: GroupWords = {
  about: (group) =>
    `${group}\u202F: les scores des membres à côté du monde, l’écart entre eux, les lois et stratégies connues, les fractures à l’intérieur des membres, et qui manque de quelles données.`,
  ownGroup: {
    title: 'Un groupe à vous',
    lead: 'Les membres de groupes, leurs membres communs, ou des économies une à une\u202F: choisissez-les, et cette page les montre comme une organisation.',
  },
  contents: 'Sur cette page',
  sections: {
    members: 'Membres',
    areas: 'Domaines et monde',
    spread: 'Écart entre membres',
    targets: 'Cibles',
    instruments: 'Lois, stratégies, autorités',
    divides: 'Fractures internes',
    coverage: 'Données manquantes',
  },
  of: ({ n, of }) => `${n} sur ${of}`,
  onward: 'Pour aller plus loin avec ce groupe',
  to: {
    report: 'Le rapport sur ce groupe\u202F: à lire, à imprimer ou à reprendre dans Word',
    overview: 'Vue d’ensemble\u202F: matrice colorée, carte, évolutions',
    compare: 'Comparer des membres',
    explore: 'Toutes les valeurs des membres',
    data: 'Les données qui manquent à chaque membre',
  },
  members: {
    title: (group, scored) => `${group}\u202F: ${members(scored)} ${have(scored.n)} un score d’ensemble`,
    measure: (year) =>
      `Scores de 0 à 100, ${year}\u202F; rang parmi les membres, avec son intervalle dans 90\u202F% des tirages de la méthode`,
    classes: (parts) => `Membres par niveau\u202F: ${parts.join(', ')}.`,
  },
  areas: {
    title: (group, { n, of }, year) =>
      n === 0
        ? `${group}\u202F: la médiane des membres ne dépasse celle du monde dans aucun des ${of} domaines (${year})`
        : `${group}\u202F: la médiane des membres dépasse celle du monde dans ${n} ${form(n, { one: 'domaine', other: 'domaines' })} sur ${of} (${year})`,
    furthest: (above, below) =>
      [
        above === null ? '' : `Le plus au-dessus du monde\u202F: ${above.area} (${above.distance} points).`,
        below === null ? '' : `Le plus en dessous\u202F: ${below.area} (${below.distance} points).`,
      ]
        .filter(Boolean)
        .join(' '),
    measure: (year) => `Médiane des membres qui ont un score, de 0 à 100, ${year}`,
    area: 'Domaine',
    median: (group) => `Médiane (${group})`,
    distance: 'Différence en points',
    base: 'Membres avec un score',
    worldBase: 'Économies avec un score',
    row: (base, group, world) => `médiane ${group} (${members(base)}), monde ${world}`,
  },
  spread: {
    title: (group, drift, { before, after, from, to }, base) => {
      switch (drift) {
        case 'closer':
          return `${group}\u202F: les membres sont plus proches les uns des autres qu’en ${from}\u202F: la moitié centrale s’étend sur ${after} points en ${to}, contre ${before} (comparaison de ${members(base)})`;
        case 'apart':
          return `${group}\u202F: les membres sont plus éloignés les uns des autres qu’en ${from}\u202F: la moitié centrale s’étend sur ${after} points en ${to}, contre ${before} (comparaison de ${members(base)})`;
        case 'unclear':
          return `${group}\u202F: on ne peut pas dire si les membres convergent\u202F: la moitié centrale s’étend sur ${after} points en ${to}, et sur ${before} en ${from}`;
        default:
          return `${group}\u202F: on ne peut pas dire si les membres convergent\u202F: un changement depuis ${from} n’est établi que pour ${members(base)}`;
      }
    },
    measure: (from, to) =>
      `Points entre le premier et le troisième quartile des scores, ${from} et ${to}, pour les mêmes membres`,
    rule: 'Sont comparés les membres dont un changement peut être établi. «\u202FPlus proches\u202F» ou «\u202Fplus éloignés\u202F» n’est dit que si la moitié centrale diffère d’un point ou plus, si l’écart type concorde et si aucun membre n’en décide à lui seul.',
    renewed: (percent) =>
      `Pour la moitié des membres comparés, au moins ${percent} du poids du score d’ensemble a été renouvelé\u202F; le reste est compté comme inchangé.`,
    column: 'Score',
    base: 'Membres comparés',
    width: (year) => `Étendue ${year}`,
    change: 'Changement',
    drift: 'Ce qu’on peut dire',
    drifts: {
      closer: 'plus proches',
      apart: 'plus éloignés',
      unclear: 'indécidable',
      unmeasured: 'trop peu de mesures',
    },
    years: 'Scores d’ensemble, année par année',
    yearsNote:
      'Chaque année compte les membres dont au moins 40\u202F% du poids du score d’ensemble avaient été mesurés à cette date\u202F: ce ne sont pas les mêmes d’une année à l’autre.',
    measured: 'Membres mesurés',
    middleHalf: 'Moitié centrale',
    points: 'Étendue en points',
  },
  targets: {
    title: (group) => `${group}\u202F: à quelle distance ses membres sont des cibles fixées pour eux`,
    open: 'Distance, rythme et année d’arrivée, cible par cible',
  },
  instruments: {
    title: (group, { n, of }) =>
      `${group}\u202F: ${n} ${form(n, { one: 'instrument', other: 'instruments' })} sur ${of} ${form(n, { one: 'est connu', other: 'sont connus' })} comme en place ou ${form(n, { one: 'adopté', other: 'adoptés' })} dans au moins la moitié des membres`,
    measure:
      'Lois, stratégies, autorités et systèmes que citent les éditeurs, selon leur état d’avancement\u202F; chaque membre compte une fois par instrument',
    unknown:
      'Là où rien n’est connu, aucun éditeur ne cite quoi que ce soit\u202F: cela ne veut pas dire qu’il n’y a rien. Ce qui est cité sans niveau peut être en vigueur, ou non. Les relevés ne sont pas de la même date\u202F: les éditions figurent avec les sources.',
    instrument: 'Instrument',
    stages: {
      'in-place': 'En place',
      adopted: 'Adopté',
      listed: 'Cité, sans niveau',
      planned: 'Prévu ou en cours',
      closed: 'Fermé',
      unknown: 'Rien de connu',
    },
    since: 'Années connues',
    who: (area) => `${area}\u202F: quel membre a quoi`,
    noYear: 'année non connue',
    links: 'Chaque mention mène à la page du membre, qui renvoie aux documents.',
  },
  divides: {
    title: (group, { indicator, dimensions }, { dimension, gap, ...base }) =>
      `${group}\u202F: parmi les fractures de «\u202F${indicator}\u202F» selon ${dimensions} ${form(dimensions, { one: 'dimension', other: 'dimensions' })}, la plus large est «\u202F${dimension}\u202F»\u202F: écart médian de ${amount(gap)} (${members(base)})`,
    none: (group) => `${group}\u202F: aucune fracture à l’intérieur des membres n’est connue`,
    measure:
      'Écart entre deux parties de la population du même membre, la même année\u202F; médiane des membres qui ont les deux valeurs',
    finding: (first, second, ahead, gap, base) =>
      `parmi les membres ayant les deux valeurs (${members(base)}), elle est plus élevée pour «\u202F${second}\u202F» dans ${ahead.second} et pour «\u202F${first}\u202F» dans ${ahead.first}\u202F; écart médian de ${amount(gap)}`,
    caption: (dimension, first, second) => `${dimension}\u202F: ${first} et ${second}`,
    base: 'Membres avec les deux',
    gap: 'Écart médian',
    ahead: (side) => `Plus élevé\u202F: ${side}`,
    years: 'Années',
    note: 'L’écart est la seconde valeur moins la première, dans l’unité de l’indicateur\u202F: en dessous de 0, la première est plus élevée.',
  },
  coverage: {
    title: (group, { n, of }) =>
      n === 0
        ? `${group}\u202F: chaque membre (${of}) a un score d’ensemble`
        : `${group}\u202F: ${members({ n, of })} n’${have(n)} pas de score d’ensemble, faute de données`,
    lead: ({ n, of }, year) =>
      `La moitié des membres ont au moins ${n} indicateurs à jour sur ${of} en ${year}. Un domaine demande la moitié du poids de ses indicateurs, le score d’ensemble trois quarts des domaines.`,
    have: (of) => `À jour (sur ${of})`,
    scored: 'Domaines avec score',
    areas: 'Domaines sans score',
    all: 'Tous les domaines',
    complete: (n) =>
      n === 0
        ? 'Aucun membre n’a un score dans chaque domaine.'
        : `${n} ${form(n, { one: 'membre a', other: 'membres ont' })} un score dans chaque domaine.`,
    more: 'Les indicateurs qui manquent à chaque membre',
  },
};

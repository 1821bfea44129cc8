import { amount as changed } from '../french.ts';
import { plural } from '../plural.ts';
import type { Against, AreaWords, Gap, Reach } from './types.ts';

const form = plural('fr');

const indicators = (n: number): string => `${n} ${form(n, { one: 'indicateur', other: 'indicateurs' })}`;

const beside = ({ points, text }: Gap): string =>
  `${changed({ value: points, text })} ${points > 0 ? 'au-dessus' : 'en dessous'}`;

const distance = (gap: Gap): string =>
  gap.points === 0 ? 'au niveau de la médiane mondiale' : `${beside(gap)} de la médiane mondiale`;

const distanceThen = (gap: Gap): string => (gap.points === 0 ? 'au même niveau' : beside(gap));

const members = (n: number): string => `${n} ${form(n, { one: 'membre', other: 'membres' })}`;

const against = ({ area, group, world, n }: Against): string =>
  `«\u202F${area}\u202F» (${group} contre ${world}\u202F; ${members(n)})`;

/** "parmi les 37 membres sur 57": des autres on ne sait rien */
const among = ({ known, of }: Reach): string =>
  known === of ? `parmi les ${of} membres` : `parmi les ${known} membres sur ${of}`;

/** ce qui suit la plus forte hausse, dont la fourchette recoupe celle d’autres */
const alsoRose = ({ alike = 0 }: Reach): string =>
  alike === 0
    ? ''
    : `, sans se distinguer ${form(alike, { one: 'de celle d’un autre', other: `de celles de ${alike} autres` })}`;

export const fr: AreaWords = {
  measure: (column, year) =>
    `Score\u202F: ${column}, 0 à 100, ${year}\u202F; couleur\u202F: niveau de maturité`,
  strip: {
    title: (column, low, high, quarter, threeQuarters) =>
      `${column}\u202F: les scores des membres vont de ${low} à ${high}, la moitié centrale de ${quarter} à ${threeQuarters}`,
    measure: (column, year) =>
      `Score\u202F: ${column}, 0 à 100, ${year}\u202F; un point est un membre, un trait fin une autre économie`,
    row: (group, n, low, high) => `${group}\u202F: ${members(n)}, scores de ${low} à ${high}`,
  },
  without: (n) =>
    form(n, {
      one: 'Pourquoi un membre n’a pas de score',
      other: `Pourquoi ${n} membres n’ont pas de score`,
    }),
  scoreColumn: 'Score, 0 à 100',
  maturity: 'Niveau de maturité',
  rankRange: (range) => `rang ${range}`,
  areas: 'Domaines en détail',
  base: 'Avec une valeur',
  trend: {
    gap: (group, from, to) =>
      `${group}\u202F: ${distance(to)} en ${to.year}, ${distanceThen(from)} en ${from.year}`,
    measure: (column, from, to) => `Score\u202F: ${column}, 0 à 100, ${from}-${to}`,
    nearest: (year) => `Afficher ${year}, l’année la plus proche qui ait des scores`,
  },
  indicators: {
    title: (group, { ahead, behind }, of, column) => {
      const all = form(of, { one: 'le seul indicateur', other: `les ${of} indicateurs` });
      if (ahead === of) return `${group}\u202F: en avance sur le monde pour ${all} (${column})`;
      if (behind === of) return `${group}\u202F: en retard sur le monde pour ${all} (${column})`;
      return `${group}\u202F: en avance sur le monde pour ${ahead === 0 ? 'aucun' : ahead} des ${indicators(of)} (${column})`;
    },
    measure: (from, to) =>
      `Médiane des membres, sa dernière année et son évolution, ${from}-${to}\u202F; seulement les années où la moitié d’entre eux a une valeur`,
    typical: { median: 'Médiane', mean: 'Moyenne' },
    world: 'Monde',
    notScored: 'hors du score',
    none: 'Moins de la moitié des membres ont une valeur.',
    means:
      'Là où une médiane ne dit rien, comme pour une loi qui existe ou non, c’est la moyenne qui est affichée.',
    course: (from, fromYear, to, toYear, breaks) =>
      `de ${from} en ${fromYear} à ${to} en ${toYear}${breaks === 0 ? '' : ', avec une rupture de série'}`,
  },
  movers: {
    title: (name, change, from, to, group, column, reach) =>
      reach.known === 1
        ? `De ${from} à ${to}, une seule évolution est connue\u202F: ${name}, ${changed(change)} (${group}, ${column})`
        : `Plus forte hausse avérée de ${from} à ${to}, ${among(reach)} dont l’évolution repose sur assez de données\u202F: ${name}, ${changed(change)} (${group}, ${column})${alsoRose(reach)}`,
    titleNone: (from, to, group, column) => `Aucune hausse avérée de ${from} à ${to} (${group}, ${column})`,
    measure: (column, from, to, up, down) =>
      `Variation du score en points, ${from}-${to}\u202F: ${column}\u202F; les ${up} premiers et les ${down} derniers des membres comparés`,
    measureAll: (column, from, to) =>
      `Variation du score en points, ${from}-${to}\u202F: ${column}\u202F; tous les membres comparés`,
    spoken: (name, rank, change, isClear) =>
      `${name}\u202F: rang ${rank}, ${changed(change)}${isClear ? '' : ', pas d’évolution avérée'}`,
    method:
      'Une variation compare un score à lui-même\u202F: les indicateurs d’aujourd’hui, chacun à sa dernière valeur connue à chacune des deux dates. Elle est donnée si au moins un tiers du poids porte sur des valeurs plus récentes. Là où 90\u202F% des recalculs (autres méthodes, valeurs manquantes complétées, erreurs d’échantillonnage) encadrent zéro, il n’y a pas d’évolution avérée\u202F: en gris.',
    notCompared: (list, n, of, from) =>
      `Aucune variation n’est donnée pour ${n} ${form(n, { one: 'membre', other: 'membres' })} sur ${of}\u202F: moins d’un tiers du poids porte sur des valeurs postérieures à ${from}\u202F: ${list}.`,
    unnamed: (list, n, of) =>
      `${form(n, { one: 'Laissé', other: 'Laissés' })} de côté\u202F: ${n} ${form(n, { one: 'membre', other: 'membres' })} sur ${of}, dont le score repose sur une part trop faible du poids\u202F: ${list}.`,
    tooFew: (group, column, from, to) =>
      `${column}\u202F: aucune variation de ${from} à ${to} n’est donnée (${group}). Pour chaque membre, moins d’un tiers du poids du score porte sur des valeurs plus récentes.`,
    noEarlier: (year) => `Aucune variation n’est donnée\u202F: il n’y a pas de classement pour ${year}.`,
    heading: 'Qui a le plus évolué',
    since: 'Depuis',
    closed: 'Écart à 100 comblé',
    closedMost: (name, share) => `Plus grande part de l’écart à 100 comblée\u202F: ${name}, ${share}.`,
    change: 'Variation en points',
    renewed: (from) => `Poids aux valeurs postérieures à ${from}`,
  },
  findings: {
    heading: (group, year) => `Ce qui ressort (${group}, ${year})`,
    kinds: {
      standing: 'Face au monde',
      outlier: 'Face à sa catégorie de revenu',
      mover: 'Évolution',
      spread: 'Écart entre membres',
    },
    mixed: (group, best, worst) =>
      `Par rapport à la médiane mondiale, la médiane du groupe (${group}) a sa plus grande avance dans ${against(best)}, son plus grand retard dans ${against(worst)}.`,
    ahead: (group, best, worst) =>
      `La médiane du groupe (${group}) est en avance sur la médiane mondiale dans tous les domaines notés. L’avance est la plus grande dans ${against(best)}, la plus faible dans ${against(worst)}.`,
    behind: (group, best, worst) =>
      `La médiane du groupe (${group}) est en retard sur la médiane mondiale dans tous les domaines notés. Le retard est le plus faible dans ${against(best)}, le plus grand dans ${against(worst)}.`,
    outlier: (name, score, median, income, reach) =>
      reach.known === 1
        ? `Le seul membre qui a un score d’ensemble dépasse la médiane de sa catégorie de revenu\u202F: ${name}, ${score} contre ${median} (${income}).`
        : `Plus grande avance sur la médiane de sa catégorie de revenu, ${among(reach)} qui ont un score d’ensemble\u202F: ${name}, ${score} contre ${median} (${income}).`,
    mover: (name, change, from, reach) =>
      reach.known === 1
        ? `Depuis ${from}, l’évolution du score d’ensemble n’est connue que d’un membre\u202F: ${name}, ${changed(change)}.`
        : `Plus forte hausse avérée du score d’ensemble depuis ${from}, ${among(reach)} dont l’évolution repose sur assez de données\u202F: ${name}, ${changed(change)}${alsoRose(reach)}.`,
    spread: (area, low, lowName, high, highName) =>
      `Plus grand écart entre deux membres classés\u202F: «\u202F${area}\u202F», de ${low} (${lowName}) à ${high} (${highName}).`,
  },
  map: {
    title: (group, high, low, of, column) =>
      `${group}\u202F: ${high === 0 ? 'aucun' : high} des ${of} membres au niveau Avancé ou Pionnier, ${low === 0 ? 'aucun' : low} au niveau Naissant (${column})`,
  },
};

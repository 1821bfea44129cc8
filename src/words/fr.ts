import { fr as area } from './area/fr.ts';
import { fr as compare } from './compare/fr.ts';
import { dateInFrench } from './dates.ts';
import { fr as economy } from './economy/fr.ts';
import { fr as first } from './first/fr.ts';
import { amount } from './french.ts';
import { join, type Names } from './names.ts';
import { plural } from './plural.ts';
import { fr as ranges } from './ranges/fr.ts';
import { fr as search } from './search/fr.ts';
import { fr as sharing } from './share/fr.ts';
import type { Words } from './types.ts';
import { fr as unknown } from './unknown/fr.ts';

const form = plural('fr');

const JOINTS = { between: ', ', last: ' et ', heavy: '\u202F; ', heavyLast: '\u202F; et ' };

/** Où se situe une médiane par rapport à celle du monde, qui suit. */
const OF_THE_WORLD = {
  [-1]: 'sous celle du monde',
  0: 'autant que celle du monde',
  1: 'au-dessus de celle du monde',
};

const names = ({ first, more }: Names): string =>
  join(more > 0 ? [...first, `${more} ${form(more, { one: 'autre', other: 'autres' })}`] : first, JOINTS);

/** "12 membres sur 57" */
const share = (n: number, of: number): string =>
  n === 0
    ? form(of, { one: `aucun membre sur ${of}`, other: `aucun des ${of} membres` })
    : `${n} ${form(n, { one: 'membre', other: 'membres' })} sur ${of}`;

/** "12 membres sur 57 sont", with its negation where there is none */
const shareThat = (n: number, of: number, none: string, one: string, other: string): string =>
  n === of && n > 0
    ? form(of, { one: `le seul membre ${one}`, other: `les ${of} membres ${other}` })
    : `${share(n, of)} ${n === 0 ? none : form(n, { one, other })}`;

const medians = (own: string, world: string | null): string =>
  world === null
    ? `Médiane\u202F: ${own}.`
    : `Médiane du groupe\u202F: ${own}\u202F; médiane mondiale\u202F: ${world}.`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNRANKED = 'sans rang';
const ranked = (rank: string): string => (rank === UNRANKED ? rank : `rang ${rank}`);

/** Years from one to another, or the one. */
const span = (from: string, to: string): string => (from === to ? to : `${from}-${to}`);

const DIMENSIONS: Readonly<Record<string, string>> = {
  sex: 'Sexe',
  age: 'Âge',
  income: 'Revenu',
  education: 'Éducation',
  residence: 'Milieu de résidence',
  work: 'Activité',
};

export const fr: Words = {
  names,
  years: span,
  dimension: (id) => DIMENSIONS[id] ?? id,
  labelled: (label, text) => `${label}\u202F: ${text}`,
  site: {
    name: 'Meridian',
    description:
      'Comparer les États membres dans l’économie numérique\u202F: chaque valeur avec son année, sa source et sa licence.',
  },
  nav: {
    skip: 'Aller au contenu',
    main: 'Pages',
    overview: 'Vue d’ensemble',
    contents: 'Pays et domaines',
    compare: 'Comparer',
    explore: 'Explorer les données',
    languages: 'Langue',
    breadcrumb: 'Vous êtes ici',
    controls: 'Ce qui est affiché',
    notices: 'Licences des logiciels',
    about: 'À propos',
    method: 'Méthode',
    data: 'Données',
    licence: 'Licence',
    contact: 'Contact',
  },
  control: {
    playYears: 'Parcourir les années',
    group: 'Groupe',
    ownGroup: 'Un groupe à vous…',
    groupPage: (group) => `${group}\u202F: page du groupe`,
    year: 'Année',
    sortBy: 'Trier par',
    groupDated: (group, n, date) =>
      `${group}\u202F: ${form(n, { one: `${n} membre`, other: `${n} membres` })} (liste\u202F: ${dateInFrench(date)}).`,
    highlight: 'Mettre en évidence',
    addEconomy: 'Ajouter une économie…',
    remove: (name) => `Retirer\u202F: ${name}`,
    kinds: {
      organisation: 'Organisations',
      classification: 'Catégories de l’ONU',
      region: 'Régions',
      income: 'Groupes de revenu',
      world: 'Monde',
      own: 'Le vôtre',
    },
  },
  notice: {
    unknownParameter: (name) =>
      `L’adresse contient un paramètre que cette page ne connaît pas, «\u202F${name}\u202F»\u202F; il a été ignoré.`,
    invalidValue: (name, value, expected) =>
      `Paramètre ${name}\u202F: la valeur «\u202F${value}\u202F» a été ignorée\u202F; valeur attendue\u202F: ${expected}.`,
    tooMany: (name, most) =>
      form(most, {
        one: `Le paramètre ${name} n’accepte qu’une valeur\u202F; seule la première est affichée.`,
        other: `Le paramètre ${name} accepte au plus ${most} valeurs\u202F; seules les ${most} premières sont affichées.`,
      }),
    expectedYear: (from, to) => `une année de ${from} à ${to}`,
    expectedText: (most) =>
      `un texte d’au plus ${most} ${form(most, { one: 'caractère', other: 'caractères' })}`,
    expectedOneOf: (choices) => `l’une parmi ${choices.join(', ')}`,
    expectedCode: 'un code connu de Meridian',
    noScripts: (group, year) =>
      `Les scripts sont désactivés\u202F: quelle que soit son adresse, cette page montre une seule vue (${group}, ${year}).`,
    noData: (group, year) => `Aucune valeur en ${year} (${group}).`,
    showYear: (year) => `Afficher ${year}, l’année la plus proche qui ait des valeurs`,
    noRanking: (year) => `Aucun classement n’est donné pour ${year}.`,
    turnedRound: (since, year) => `${since} vient après ${year}\u202F: les deux années ont été inversées.`,
    shownInstead: (year) => `L’année ${year} est affichée.`,
    loading: 'Chargement…',
    failed: 'Le chargement a échoué. Vérifiez la connexion et réessayez.',
    notWhole:
      'Une partie de cette vue n’a pas pu être chargée\u202F: elle manque, ou reste telle qu’elle était.',
    notTakenOver: (view) =>
      view === null
        ? 'Une partie de cette page n’a pas pu être chargée\u202F; ses commandes ne fonctionnent pas.'
        : `Une partie de cette page n’a pas pu être chargée\u202F: quelle que soit son adresse, elle montre une seule vue (${view.group}, ${view.year}), et ses commandes ne fonctionnent pas.`,
    broken: 'Cette page n’a pas pu être affichée.',
    changed: (version) =>
      `Le site a changé depuis l’ouverture de cette page. Ce qui est affiché ici provient encore de la version ${version} des données.`,
    loadAgain: 'Recharger la page',
  },
  score: {
    overall: 'Ensemble',
    classes: ['Naissant', 'Émergent', 'En transition', 'Avancé', 'Pionnier'],
    classesNote:
      'Niveaux\u202F: Pionnier à partir de 80, Avancé à partir de 70, En transition à partir de 60, Émergent à partir de 50, Naissant en dessous\u202F; ces seuils sont ceux du Digital Economy Navigator (DCO), appliqués aux scores de Meridian.',
    boundary:
      'Un score précédé de «\u202F<\u202F» est juste au-dessous du nombre qui suit, auquel il n’est pas arrondi.',
    of: (column) => `Score\u202F: ${column}`,
    unit: 'score, 0 à 100',
    licence: 'dérivé de sources soumises à leurs propres conditions',
    noScore: 'pas de score',
    missingIndicators: (missing, present, needed) =>
      `pas de score\u202F: les indicateurs renseignés portent ${present} du poids, il en faut ${needed}\u202F; données manquantes\u202F: ${names(missing)}`,
    missingAreas: (missing, n, of, needed) =>
      `pas de score d’ensemble\u202F: ${n} ${form(n, { one: 'domaine', other: 'domaines' })} sur ${of} ${form(n, { one: 'a', other: 'ont' })} un score, il en faut ${needed}\u202F; domaines manquants\u202F: ${names(missing)}`,
    nothing: 'pas de score\u202F: aucun indicateur n’a de valeur',
    recomputed: (measured) =>
      `Recalculé avec les indicateurs d’aujourd’hui\u202F; ${measured} du poids étaient alors mesurés.`,
    comparable:
      'Chaque année est calculée avec les indicateurs et les poids d’aujourd’hui, chacun à sa dernière valeur alors connue. Avant sa première valeur et lors d’une rupture de série, un indicateur ne bouge pas.',
    carried: (year) =>
      `Après ${year}, la courbe est prolongée (pointillé)\u202F: aucune valeur plus récente n’est connue.`,
    carriedOn: 'prolongé',
    exchange: 'Qui pourrait interroger qui\u202F?',
    levelThen: 'Qui était au même niveau et est devant aujourd’hui\u202F?',
    otherPillars: 'Selon les piliers d’un autre cadre',
    whatItTakes: 'Que faudrait-il\u202F?',
    whyMoved: (from, to) => `D’où vient l’évolution, ${from}-${to}`,
    sinceRelease: 'Depuis les données précédentes',
    noClearChange: 'pas d’évolution avérée',
    unnumbered: (list, n, of) =>
      `${capital(share(n, of))} avec une place mais sans rang unique\u202F: le score repose sur moins de 70\u202F% du poids (deux tiers dans un domaine), ou moins de 40\u202F% en étaient mesurés cette année-là\u202F: ${names(list)}.`,
  },
  overview: {
    pageTitle: (group) => `${group}\u202F: scores de l’économie numérique`,
    title: (leader, column, year) =>
      `${column}\u202F: ${leader.name} en tête avec ${leader.value} sur 100 (${leader.group}, ${year})`,
    highest: (leader, column, year) =>
      `${column}, score le plus élevé\u202F: ${leader.name}, ${leader.value} sur 100 (${leader.group}, ${year})`,
    only: ({ group, name, value }, column, year) =>
      `${column}\u202F: un seul score, ${value} sur 100 (${name}\u202F; ${group}, ${year})`,
    titleNone: (group, column, year) => `${column}\u202F: aucun score (${group}, ${year})`,
    titleOpen: (group, column, year) =>
      `${column}\u202F: premier rang ouvert, les scores les plus hauts reposent sur trop peu (${group}, ${year})`,
    medianOfMembers: (group, column, year, median, world) =>
      `${column}\u202F: médiane ${median} sur 100${world === null ? '' : `, ${OF_THE_WORLD[world.side]}, ${world.median}`} (${group}, ${year})`,
    howManyScored: (n, of) => `${capital(shareThat(n, of, 'n’a de score', 'a un score', 'ont un score'))}.`,
    lead: (n, of, median, world) =>
      `${capital(shareThat(n, of, 'n’a de score', 'a un score', 'ont un score'))}. ${medians(median, world)}`,
    noOverall: (year) => `Pas de score d’ensemble pour ${year}\u202F: trop peu de domaines ont un score.`,
    first: (others) =>
      others === null
        ? 'Au moins 95\u202F% des autres méthodes laissent le premier rang inchangé.'
        : `Selon d’autres méthodes, le premier rang pourrait aussi revenir à\u202F: ${names(others)}.`,
    span: (group, column, low, high) =>
      `${group}, ${column}\u202F: scores de ${low.value} (${low.name}) à ${high.value} (${high.name})`,
    figureTitle: (group, above, of, column) =>
      `${group}\u202F: ${shareThat(above, of, 'n’est', 'est', 'sont')} au-dessus de la médiane mondiale (${column})`,
    measure: (column, year) => `Scores par domaine, 0 à 100, ${year}\u202F; tri\u202F: ${column}`,
    spoken: (name, column, value) => `${name}, ${column}\u202F: ${value}`,
    scoresOf: (year) => `Scores, 0 à 100, ${year}`,
    spokenRow: (name, rank) => `${name}, ${ranked(rank)}`,
    sortLink: (column) => `Trier par\u202F: ${column}`,
    notScored: (missing, n, of) => `${capital(share(n, of))} sans score\u202F: ${names(missing)}.`,
    method:
      'Un score est la moyenne pondérée des indicateurs d’un domaine, chacun à sa dernière valeur jusqu’à l’année affichée, située entre deux bornes fixes\u202F; il est donné là où les indicateurs renseignés portent au moins la moitié du poids.',
    indicators: 'Indicateurs par domaine',
    indicatorCount: (n) => `${n} ${form(n, { one: 'indicateur', other: 'indicateurs' })}`,
    context: 'Contexte',
    contextQuestion:
      'Quelle taille, quelle richesse, quelle gouvernance\u202F? Affiché pour comparaison, jamais compté dans le score.',
    associates: (list) =>
      `Membres associés, non compris dans les moyennes et médianes\u202F: ${names(list)}.`,
    nonRegional: (list) =>
      `Membres non régionaux, non compris dans les moyennes et médianes\u202F: ${names(list)}.`,
  },
  indicator: {
    title: (leader, indicator, year, best) => {
      const { value, group } = leader;
      return best === 'high'
        ? `${indicator}\u202F: ${leader.name} en tête avec ${value} (${group}, ${year})`
        : `${indicator}\u202F: la valeur la plus ${best === 'low' ? 'basse' : 'élevée'} est de ${value} (${leader.name}\u202F; ${group}, ${year})`;
    },
    only: (group, name, indicator, value, year) =>
      `${indicator}\u202F: une seule valeur connue, ${value} (${name}\u202F; ${group}, ${year})`,
    shared: (group, n, of, name, value, year, best) =>
      `${name}\u202F: valeur la plus ${best === 'low' ? 'basse' : 'élevée'}, ${value}, pour ${share(n, of)} (${group}, ${year})`,
    ends: (group, n, of, high, last, low) =>
      `${group}\u202F: ${share(n, of)} à ${high}, la valeur la plus élevée\u202F; ${last} à ${low}, la plus basse`,
    lead: (n, of, average, world, year) =>
      `${capital(shareThat(n, of, 'n’a de valeur', 'a une valeur', 'ont une valeur'))} pour ${year} ou peu avant. ${medians(average, world)}`,
    better: (group, better, of, best) =>
      best === 'low'
        ? `${group}\u202F: ${shareThat(better, of, 'ne fait', 'fait', 'font')} mieux que la médiane mondiale, avec une valeur plus basse`
        : `${group}\u202F: ${shareThat(better, of, 'n’est', 'est', 'sont')} au-dessus de la médiane mondiale`,
    trendUp: (group, from, to, fromYear, toYear) =>
      `${group}\u202F: en hausse, la médiane est passée de ${from} en ${fromYear} à ${to} en ${toYear}`,
    trendDown: (group, from, to, fromYear, toYear) =>
      `${group}\u202F: en baisse, la médiane est passée de ${from} en ${fromYear} à ${to} en ${toYear}`,
    trendOther: (group, from, to, fromYear, toYear) =>
      `${group}\u202F: médiane de ${to} en ${toYear}, contre ${from} en ${fromYear} parmi d’autres membres`,
    trendFlat: (group, value, fromYear, toYear) =>
      `${group}\u202F: la médiane est restée à ${value} de ${fromYear} à ${toYear}`,
    trendNone: (group, name) => `${group}\u202F: ${name}, évolution dans le temps`,
    trendOnly: (year) =>
      `Aucune valeur avant ${year}\u202F: aucune évolution dans le temps ne peut être montrée.`,
    trendBase: ([n, year], [last, lastYear], of) =>
      `La médiane est celle des membres qui ont une valeur\u202F: ${n} sur ${of} en ${year}, ${last} sur ${of} en ${lastYear}.`,
    measure: (name, unit, year) => `${name}, ${unit}, ${year}`,
    measureSpan: (name, unit, from, to) => `${name}, ${unit}, ${span(from, to)}`,
    allValues: (unit, from, to) => `${unit}, toutes les économies, ${span(from, to)}`,
    average: (kind, group) =>
      ({
        median: `Médiane (${group})`,
        mean: `Moyenne (${group})`,
        'population-weighted': `Moyenne pondérée par la population (${group})`,
      })[kind],
    base: share,
    world: 'Médiane mondiale',
    target: (year, value) => `Cible ${year}\u202F: ${value}`,
    targetLabel: 'Cible',
    reached: (n, of, rule) =>
      of === 1
        ? `${n === 0 ? 'Non atteinte' : 'Atteinte'} (${rule}) par le seul membre qui a une valeur.`
        : `Atteinte (${rule}) par ${n === 0 ? 'aucun' : n} des ${of} membres qui ont une valeur.`,
    quartiles: (group) => `Moitié centrale (${group})`,
    olderValues: (list, n, year) =>
      `${n} ${form(n, { one: 'valeur est antérieure', other: 'valeurs sont antérieures' })} à ${year}\u202F: ${names(list)}.`,
    missing: (list, n, of) =>
      `${capital(share(n, of))} non ${form(n, { one: 'représenté', other: 'représentés' })}, faute de valeur récente\u202F: ${names(list)}.`,
    newer: (year, last) =>
      `${year} est la dernière année pour laquelle la plupart des économies ont une valeur\u202F; certaines en ont de plus récentes, jusqu’en ${last}.`,
    tooOld: (years) =>
      form(years, {
        one: 'aucune valeur depuis un an',
        other: `aucune valeur dans les ${years} dernières années`,
      }),
    breaks: (list) => `B, rupture de série (non comparable aux années antérieures)\u202F: ${names(list)}.`,
    estimated: (list, n) =>
      `${n} ${form(n, { one: 'valeur est une estimation', other: 'valeurs sont des estimations' })} (E)\u202F: ${names(list)}.`,
    notComparable:
      'Chaque édition mesure de nouveau les économies les unes par rapport aux autres\u202F: les niveaux d’années différentes ne sont pas comparables, et les courbes montrent une position et non un progrès.',
    spoken: (name, rank, value, year) => `${name}\u202F: ${ranked(rank)}, ${value} en ${year}`,
    unranked: UNRANKED,
    map: {
      regions: (group, high, low) =>
        `${group}, médianes par région\u202F: la plus élevée, ${high.name} (${high.value})\u202F; la plus basse, ${low.name} (${low.value})`,
      span: (group, low, high) =>
        `${group}\u202F: de ${low.value} (${low.name}) à ${high.value} (${high.name})`,
      same: (group, value, n) =>
        `${group}\u202F: ${value} pour ${form(n, { one: 'le seul membre qui a une valeur', other: `les ${n} membres qui ont une valeur` })}`,
      base: (fewest) =>
        `Régions (M49 des Nations Unies) où au moins ${fewest} ${form(fewest, { one: 'membre a', other: 'membres ont' })} une valeur.`,
      under: (value) => `moins de ${value}`,
      between: (from, below) => `de ${from} à ${below}`,
      from: (value) => `${value} et plus`,
      upTo: (value) => `${value} ou moins`,
      none: 'aucune valeur récente',
      tooOld: (name, year) => `${name}\u202F: aucune valeur depuis ${year}`,
      notReported: (name) => `${name}\u202F: aucune valeur`,
    },
    scatterTitle: (share, n) =>
      `Statistiquement, le revenu rend compte de ${share} de la variation entre ${n} économies`,
    scatterNote: (group) =>
      `En couleur\u202F: ${group}\u202F; en gris\u202F: le reste du monde. La droite est ajustée sur toutes les économies représentées, la bande indique où elle se situe avec une confiance de 95\u202F%. Au-dessus de la droite, la valeur dépasse celle d’économies aussi riches\u202F; cela ne dit rien des causes.`,
    scatterSpoken: (name, income, value) => `${name}\u202F: revenu ${income}, valeur ${value}`,
    fit: (n, share) =>
      `Droite ajustée sur ${n} économies\u202F; statistiquement, le revenu rend compte de ${share} de la variation`,
    divideTitle: (group, name, gap, first, second, { known, of }) =>
      known === 1
        ? `${group}\u202F: un seul membre a les deux valeurs, l’écart est de ${gap} (${name}\u202F; ${first} et ${second})`
        : `${group}\u202F: parmi les ${known === of ? `${of} membres` : `${known} membres sur ${of}`} qui ont les deux valeurs, l’écart le plus large est de ${gap} (${name}\u202F; ${first} et ${second})`,
    divideNone: (group, first, second) =>
      `${group}\u202F: aucun membre n’a de valeur à la fois pour ${first} et ${second}`,
    divideSpoken: (name, first, second, gap) => `${name}\u202F: ${first}, ${second}, écart de ${gap}`,
    divideReversed: (side) => `écart inverse\u202F: valeur plus élevée pour «\u202F${side}\u202F»`,
    divideBy: 'Ventiler par',
    gap: 'Écart',
    gapPoints: 'Écart en points',
    points: amount,
    scatterFew: (n, fewest) =>
      `${n === 0 ? 'Aucune économie n’a' : `Seulement ${n} ${form(n, { one: 'économie a', other: 'économies ont' })}`} à la fois une valeur et un revenu récents\u202F: moins de ${fewest} ne donnent pas une image du monde.`,
    about: 'À propos de cet indicateur',
    definition: 'Définition',
    shortName: 'Nom court',
    reading: 'Comment le lire',
    direction: {
      higher: 'Plus la valeur est élevée, mieux c’est.',
      lower: 'Plus la valeur est basse, mieux c’est.',
      none: 'Ni une valeur élevée ni une valeur basse n’est préférable.',
    },
    scoring: 'Dans le score',
    scored: (area, low, high) =>
      `Compte dans «\u202F${area}\u202F»\u202F: ${low} correspond à 0 et ${high} à 100.`,
    shownOnly: (reason) => `Affiché, mais non compté dans le score. ${reason}`,
    tolerance: 'Ancienneté des valeurs',
    toleranceYears: (years) =>
      `La valeur la plus récente compte si elle a au plus ${years} ${form(years, { one: 'an', other: 'ans' })}.`,
    more: (area) => `Autres indicateurs de «\u202F${area}\u202F»`,
    withValue: (of) => `Avec une valeur, sur ${of}`,
    togetherMeasure:
      'Médiane des membres et du monde, dans la dernière année où la moitié au moins des membres a une valeur.',
    data: 'Toutes les valeurs de cet indicateur (CSV)',
  },
  area,
  economy,
  compare,
  search,
  first,
  unknown,
  ranges,
  share: sharing,
  figure: {
    menu: 'Que faire de cette figure',
    table: 'Tableau',
    more: 'Tout afficher',
    less: 'Réduire',
    csv: 'Télécharger en CSV',
    excel: 'Télécharger pour Excel (CSV)',
    link: 'Copier le lien',
    copied: 'Lien copié',
    embed: 'Page à intégrer',
    source: 'Source',
    dataSets: (n) => `${n} ${form(n, { one: 'jeu', other: 'jeux' })} de données`,
    redistribution: {
      open: 'libre',
      'non-commercial': 'usage non commercial',
      'terms-unclear': 'conditions de réutilisation incertaines',
    },
    method: (method) => `Méthode ${method} de l’indice.`,
    meridian: (version, method) => `Meridian, version ${version} des données, méthode ${method}`,
    dataOf: (date) => `Données du ${dateInFrench(date)}`,
    dataVersion: (version, method) => `Version ${version} des données, méthode ${method}`,
    boundaries:
      'Les frontières et les noms n’impliquent aucune opinion sur le statut d’un territoire\u202F; les pointillés sont des frontières non établies. Contours\u202F: Natural Earth.',
  },
  column: {
    rank: 'Rang',
    economy: 'Économie',
    indicator: 'Indicateur',
    year: 'Année',
    lag: 'Décalage',
    value: 'Valeur',
    unit: 'Unité',
    flag: 'Statut',
    source: 'Source',
    licence: 'Licence',
  },
};

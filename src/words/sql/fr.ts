import { plural } from '../plural.ts';
import type { SqlWords } from './types.ts';

const form = plural('fr');

export const fr: SqlWords = {
  name: 'SQL',
  title: 'Interroger chaque valeur en SQL',
  lead: 'Votre instruction s’exécute dans une base de données de votre propre navigateur\u202F: sur toutes les observations, tous les scores, les rangs et les faits de politique publique. Elle ne fait que lire, sans accès au réseau ni à aucun fichier.',
  choose: 'Choisir sans SQL',
  statement: 'Instruction SQL',
  linkCut: 'Le lien a été coupé\u202F: voici ce qui a pu être lu de son instruction.',
  keys: 'Ctrl + Entrée l’exécute, Ctrl + Espace complète noms et codes, Tab quitte la zone.',
  run: 'Exécuter',
  stop: 'Arrêter',
  noScripts:
    'L’exécution demande des scripts, qui sont désactivés. Les mêmes tables se lisent par adresse URL\u202F:',
  first:
    'La première exécution télécharge 7 à 10\u00A0Mo, données comprises, et demande quelque 300\u00A0Mo de mémoire.',
  running: 'Exécution…',
  stopped: 'Arrêté. La base de données redémarre à la prochaine exécution.',
  tooLong: (seconds) =>
    `Arrêté après ${seconds} secondes, la plus longue durée permise. La base de données redémarre à la prochaine exécution.`,
  tooMuch: 'Il faudrait plus de 1\u00A0Go de mémoire. La base de données redémarre à la prochaine exécution.',
  lost: 'La base de données s’est interrompue. Elle redémarre à la prochaine exécution.',
  failed: (reason) =>
    `La base de données ne fonctionne pas ici${reason === '' ? '' : ` (${reason})`}. Tout le reste du site fonctionne sans elle.`,
  atLine: (line) => `Ligne ${line}`,
  refused: {
    nothing: () => 'il n’y a pas d’instruction.',
    long: () => 'le texte dépasse 50\u202F000 caractères.',
    begins: (word) =>
      `aucune instruction de lecture ne commence par «\u202F${word}\u202F». Celles qui s’exécutent ici commencent par SELECT, WITH, FROM, VALUES, PIVOT, SHOW, DESCRIBE ou SUMMARIZE.`,
    reads: (word) =>
      `«\u202F${word}\u202F» modifierait quelque chose. Ici, les instructions ne font que lire\u202F: SELECT, WITH, FROM, SHOW, DESCRIBE.`,
    several: () => 'une deuxième instruction commence ici. Une seule s’exécute à la fois.',
    parameter: () => 'un paramètre n’a pas de valeur ici. Écrivez la valeur elle-même.',
    unfinished: () => 'l’instruction s’arrête trop tôt\u202F: il manque une parenthèse ou une clause.',
    pivot: () => 'PIVOT doit nommer ses colonnes ici\u202F: ON year IN (2020, 2021).',
  },
  answer: 'Réponse',
  rows: (n, formatted, milliseconds) =>
    `${formatted} ${form(n, { one: 'ligne', other: 'lignes' })} en ${milliseconds}\u00A0ms`,
  cut: (most) => `Les ${most} premières lignes sont affichées.`,
  nothing: 'L’instruction est correcte, et aucune ligne n’y répond.',
  waiting: 'En chemin',
  chart: {
    kinds: { bars: 'Barres', trend: 'Évolution', scatter: 'Nuage de points' },
    column: 'Colonne',
    measure: 'Réponse à une instruction SQL',
    undrawn: {
      numbers: 'Rien n’est tracé\u202F: aucune colonne de la réponse ne contient de nombres.',
      two: 'Rien n’est tracé\u202F: un nuage de points demande deux colonnes de nombres qui ne soient pas des années.',
      names: 'Rien n’est tracé\u202F: des barres demandent une colonne de noms ou d’années.',
      years:
        'Rien n’est tracé\u202F: une évolution demande une colonne dont le nom contient «\u202Fannée\u202F» ou «\u202Fyear\u202F» et qui ne contient que des années.',
      repeated:
        'Rien n’est tracé\u202F: plusieurs lignes ont le même nom et la même année, aucune courbe ne peut les relier.',
      empty: 'Rien n’est tracé\u202F: aucune ligne n’a tout ce que ce graphique demande.',
    },
    first: (n, of) => `Les ${n} premières lignes sur ${of} sont tracées, dans l’ordre du tableau.`,
    lines: (n, of) => `${n} courbes sur ${of} sont tracées, celles qui viennent en premier dans le tableau.`,
    left: (n, formatted) =>
      `${formatted} ${form(n, { one: 'ligne n’a pas ce que ce graphique demande et est omise', other: 'lignes n’ont pas ce que ce graphique demande et sont omises' })}.`,
    cut: 'Seules les lignes que le tableau affiche sont tracées.',
    row: (n) => `Ligne ${n}`,
  },
  ownRows:
    'L’instruction lit la table «\u202Fown\u202F»\u202F: des valeurs de votre propre fichier, non officielles.',
  save: 'Télécharger cette réponse',
  terms:
    'Chaque valeur garde les conditions de sa source\u202F: voir sources.redistribution et scores.redistribution.',
  fileCut: (most) => `Un fichier contient ${most} lignes au plus.`,
  elsewhere: 'La même réponse ailleurs',
  elsewhereNote:
    'Le code lit les fichiers du site et donne les mêmes lignes\u202F; leur place peut changer là où ORDER BY la laisse ouverte.',
  examples: 'Douze questions',
  example: {
    newest:
      'Quelle part de la population utilise Internet dans chaque membre de l’OCI, selon sa valeur la plus récente\u202F?',
    sexes: 'Où l’écart entre hommes et femmes en ligne est-il le plus large\u202F?',
    rise: 'Dans quelles vingt économies l’usage d’Internet a-t-il gagné le plus de points depuis 2014\u202F?',
    medians: 'Comment la médiane de l’usage d’Internet de chaque organisation a-t-elle évolué\u202F?',
    ranks: 'Quelle est la certitude des rangs des membres de l’ASEAN\u202F?',
    strengths:
      'Dans quel domaine chaque membre de la DCO a-t-il le score le plus haut, et le plus bas\u202F?',
    scores: 'Comment les scores d’ensemble des membres de l’OCI se répartissent-ils, année par année\u202F?',
    missing:
      'Quels indicateurs pondérés manquent au plus grand nombre de membres de l’OCI depuis 2020\u202F?',
    laws: 'Quelles lois sur la protection des données sont répertoriées pour les membres de la CESAP, et depuis quand\u202F?',
    strategies:
      'Dans chaque organisation, combien de membres sont répertoriés avec une stratégie d’IA\u202F?',
    income: 'Au sein des classes de revenu, l’usage d’Internet suit-il de près le revenu\u202F?',
    terms: 'De qui viennent ces valeurs, combien sont des estimations, et peut-on les transmettre\u202F?',
  },
  schema: 'Tables et colonnes',
  schemaNote: 'Un nom touché entre dans l’instruction.',
  table: {
    observations: 'une valeur d’une économie, d’un indicateur, d’une année et d’un segment par ligne',
    economies: 'noms, codes, région et classe de revenu',
    groups: 'organisations, classes et régions',
    memberships: 'qui est dans quel groupe',
    areas: 'les huit domaines de l’indice',
    indicators: 'noms, définitions, unités, bornes, poids',
    scores: 'séries comparables de chaque économie et domaine, et d’ensemble',
    bands: 'rangs de l’année par défaut avec l’intervalle que la méthode leur laisse',
    weights: 'le poids de chaque indicateur pondéré',
    policies: 'lois, stratégies, institutions et systèmes, tels que les éditeurs les répertorient',
    instruments: 'leurs catégories',
    segments: 'parties de la population',
    units: 'noms et signes des unités',
    flags: 'statut d’une valeur',
    sources: 'jeux de données avec licence et conditions',
    own: 'votre propre fichier, une fois ouvert sur cet appareil',
  },
  readme: { rows: 'Lignes', asked: 'Instruction (DuckDB)', version: 'Version des données' },
};

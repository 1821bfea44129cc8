import { plural } from '../plural.ts';
import type { OwnWords } from './types.ts';

const form = plural('fr');
const number = (n: number, one: string, other: string) => `${n} ${form(n, { one, other })}`;
const lines = (all: readonly number[]) =>
  `${form(all.length, { one: 'ligne', other: 'lignes' })} ${all.slice(0, 5).join(', ')}${all.length > 5 ? '…' : ''}`;

export const fr: OwnWords = {
  name: 'Votre propre fichier',
  title: 'Placer vos propres chiffres à côté des chiffres officiels',
  lead: 'Déposez un tableau à vous. Voyez quelles valeurs il contient, en quoi elles diffèrent des valeurs officielles et quel score en résulterait. Il ne quitte jamais ce navigateur.',
  give: 'Votre tableau',
  drop: 'Déposer un fichier ici (CSV, TSV ou Excel)',
  choose: 'Choisir un fichier',
  paste: 'Ou coller un tableau',
  readPasted: 'Lire',
  pasted: 'tableau collé',
  privacy:
    'Le fichier est lu ici, dans cette page. Aucune requête n’en transporte rien, aucun lien ne le contient, et il disparaît quand la page est fermée, sauf si vous le gardez sur cet appareil.',
  cancel: 'Annuler',
  stopped: 'La lecture a été annulée\u202F; rien du fichier n’est gardé.',
  failed: 'Le lecteur de fichiers n’a pas pu être chargé. Réessayez.',
  unreadable: {
    empty: 'Le fichier est vide.',
    'too large': 'Le fichier dépasse 20 Mo. Coupez-le, ou enregistrez le nécessaire en CSV.',
    'web page': 'C’est une page web, non un tableau. Enregistrez ses données en CSV ou en Excel.',
    pdf: 'C’est un PDF. Enregistrez le tableau en CSV ou en Excel.',
    'not a table': 'Ce n’est ni un texte ni un classeur. Enregistrez le tableau en CSV ou en Excel.',
    'broken workbook':
      'Le classeur est illisible\u202F: il est abîmé, ou protégé par un mot de passe. Enregistrez-le de nouveau, ou en CSV.',
  },

  read: 'Ce qui a été lu',
  found: (values, economies, missing) =>
    `${number(values, 'valeur lue', 'valeurs lues')}, ${number(economies, 'économie', 'économies')}\u202F; ${number(missing, 'cellule', 'cellules')} sans valeur.`,
  nothing: (head) =>
    head === null
      ? 'Aucune ligne de données\u202F: aucune ligne n’a été lue comme en-tête.'
      : `Aucune ligne de données\u202F: la ligne ${head} a été lue comme en-tête.`,
  cut: (count) => `${count} lignes au-delà des 100\u202F000 premières n’ont pas été lues.`,
  unclosed: (line) =>
    `Ligne ${line}\u202F: un guillemet n’est jamais fermé. Les guillemets sont lus comme des lettres.`,
  asks: {
    economy: 'Quelle colonne nomme l’économie\u202F?',
    year: 'De quelle année sont les valeurs\u202F?',
    values: 'Quelles colonnes contiennent les valeurs\u202F?',
    decimal:
      'Le signe de «\u202F1,234\u202F» ou «\u202F1.234\u202F» est-il décimal\u202F? Choisissez\u202F; d’ici là ces cellules attendent.',
  },
  how: 'Comment il a été lu, et ce qu’il faut corriger',
  encoding: 'Lettres',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (petit-boutiste)',
    'utf-16be': 'UTF-16 (gros-boutiste)',
    'windows-1252': 'Windows-1252 (Europe de l’Ouest)',
    'windows-1256': 'Windows-1256 (arabe)',
  },
  delimiter: 'Entre les cellules',
  delimiters: ['virgule', 'point-virgule', 'tabulation', 'barre'],
  decimal: 'Signe décimal',
  decimals: ['point\u202F: 1,234.5', 'virgule\u202F: 1.234,5'],
  guessed: 'cellule par cellule',
  sheet: 'Feuille',
  head: 'Ligne d’en-tête',
  noHead: 'pas d’en-tête',
  layout: 'Disposition',
  layouts: {
    long: 'une ligne par économie et par année',
    wide: 'les années en colonnes',
    turned: 'les économies en colonnes',
  },
  economyColumn: 'Colonne de l’économie',
  yearColumn: 'Colonne de l’année',
  noYear: 'aucune\u202F: une année pour tout',
  oneYear: 'Année de toutes les valeurs',
  valueColumns: 'Colonnes de valeurs',
  column: (n, head) => (head === '' ? `colonne ${n}` : `${n}\u202F: ${head}`),
  indicator: 'Ce qui est mesuré',
  unit: 'Unité',

  unknown: 'Noms qui ne désignent aucune économie ici',
  unknownHint: 'Dites de quelle économie il s’agit, ou écartez le nom.',
  unknownOne: (text, at) => `«\u202F${text}\u202F» (${lines(at)})`,
  undecided: 'pas encore décidé\u202F: écarté',
  leaveOut: 'écarter',
  nearest: 'Peut-être',
  all: 'Toutes les économies',
  duplicates: 'Deux valeurs pour une économie et une année\u202F: laquelle compte\u202F?',
  duplicateOne: (economy, year, indicator) =>
    `${economy}, ${year}${indicator === '' ? '' : `, ${indicator}`}`,
  option: (value, line) => `${value} (ligne ${line})`,
  totals: (texts) => `Écartés, car ce sont des totaux ou des groupes\u202F: ${texts.join('\u202F; ')}.`,
  notes: (at) => `Mis à part comme titre et notes\u202F: ${lines(at)}.`,
  problems: (n) => number(n, 'cellule inutilisable', 'cellules inutilisables'),
  problem: (line, column, found, expected) =>
    `Ligne ${line}, colonne ${column}\u202F: «\u202F${found}\u202F»\u202F; attendu\u202F: ${expected}.`,
  expected: {
    economy: 'une économie',
    year: 'une année de 1900 à 2100',
    number: 'un nombre',
    finite: 'un nombre qui n’est pas infini',
    decimal: 'un nombre dont le signe décimal est connu',
  },
  more: (n) => `et ${n} de plus`,

  beside: 'À côté des valeurs officielles',
  ofOwn: 'Votre indicateur',
  official: 'Indicateur officiel',
  none: 'aucun',
  besideCaption: (indicator, official) =>
    official === null
      ? `${indicator}\u202F: vos valeurs`
      : `${indicator}\u202F: vos valeurs à côté de «\u202F${official}\u202F»`,
  ownHead: 'La vôtre',
  officialHead: (year) => `Officielle, comme dans les scores de ${year}`,
  ownNotOfficial: 'La vôtre (non officielle)',
  spoken: (name, own, year, official) => `${name}\u202F: la vôtre ${own} (${year}), officielle ${official}`,
  difference: 'Écart',
  table: 'Tableau (CSV), vos valeurs signalées',
  workbook: 'Tableau (Excel), vos valeurs signalées',
  line: 'Ligne du fichier',

  lab: 'Faire peser un de ses indicateurs dans une recette de l’indice',
  change: 'Ce qu’une valeur changerait',
  changeLead: (year) =>
    `Prenez une valeur de votre fichier ou saisissez-en une, même là où il n’y a pas de valeur officielle\u202F: les scores de ${year} qui en résulteraient, par la méthode publiée. Rien de cela n’est dans un lien.`,
  economy: 'Économie',
  choice: 'choisir',
  officialIndicator: 'Indicateur',
  lacking: (name) => `${name} (pas de valeur officielle)`,
  value: (unit) => (unit === '' ? 'Votre valeur' : `Votre valeur (${unit})`),
  ofFile: (value, year) => `De votre fichier\u202F: ${value} (${year}).`,
  counted: (values) => `Comptées aussi, de votre fichier\u202F: ${values.join('\u202F; ')}.`,
  countedOne: (indicator, value, year) => `${indicator}, ${value} (${year})`,
  tooOld: (years, counting) =>
    `Vos valeurs (${years}) ne comptent pas dans ces scores\u202F: seules comptent celles de ${counting}. Saisissez-en une pour essayer.`,
  officialIs: (value) => `Valeur officielle\u202F: ${value}.`,
  officialNone: 'Il n’y a pas de valeur officielle qui compte.',
  notANumber: (typed) => `«\u202F${typed}\u202F» n’est pas un nombre.`,
  outside: (low, high) => `Le score ne compte rien hors de ${low} à ${high}.`,
  asShare: 'Les valeurs officielles sont des pourcentages\u202F; une valeur de 0 à 1 est peut-être une part.',
  resultCaption: (economy, group, year) => `${economy}, rang parmi les membres (${group}), scores de ${year}`,
  what: 'Quoi',
  published: 'Publié',
  withOwn: 'Avec vos valeurs (non officiel)',
  score: (column) => `${column}\u202F: score`,
  rank: (column) => `${column}\u202F: rang`,
  noScore: 'pas de score',
  noRank: 'sans rang',
  mark: 'Calculé avec des valeurs à vous, que personne d’autre n’a vérifiées\u202F; ce n’est pas un score officiel.',

  keep: 'Garder sur cet appareil',
  kept: 'Le fichier est gardé sur cet appareil, et nulle part ailleurs.',
  keptAnother: 'L’appareil garde encore le fichier précédent.',
  keepInstead: 'Garder celui-ci à la place',
  keepFailed: 'Ce navigateur ne garde rien ici\u202F; le fichier reste tant que la page est ouverte.',
  unforgotten:
    'La page a oublié le fichier, mais cet appareil le garde encore\u202F: le navigateur ne l’a pas effacé. Réessayez, ou effacez les données de ce site dans les réglages du navigateur.',
  forget: 'Oublier le fichier',
  forgotten: 'Le fichier est oublié.',
};

import { dateInFrench } from '../dates.ts';
import { plural } from '../plural.ts';
import type { DataWords } from './types.ts';

const form = plural('fr');
const indicators = (n: number) => `${n} ${form(n, { one: 'indicateur', other: 'indicateurs' })}`;

export const fr: DataWords = {
  name: 'Les données\u202F: sources, conditions, couverture, fichiers',
  description:
    'D’où vient chaque valeur, ce que l’on peut transmettre, qui manque de quoi, et chaque fichier avec son adresse et son empreinte.',
  title: (group, have, of) =>
    `${group}\u202F: la moitié des membres ont au moins ${have} indicateurs à jour sur ${of}`,
  lead: (values, n, economies, sources) =>
    `${values} valeurs de ${indicators(n)} et ${economies} économies, issues de ${sources} jeux de données\u202F: d’où elles viennent, ce que l’on peut transmettre, qui manque de quoi, et comment les emporter.`,
  contents: 'Sur cette page',
  sections: {
    sources: 'Sources et conditions',
    coverage: 'Couverture par membre',
    indicators: 'Indicateurs, et à qui ils manquent',
    files: 'Fichiers et empreintes',
    use: 'Utiliser les données ailleurs',
    changes: 'Changements des données',
  },
  of: (n, all) => `${n} sur ${all}`,
  unknown: 'non connue',
  inEnglish: 'Éditions, licences et descriptions de colonnes sont en anglais, comme dans les fichiers.',
  sources: {
    lead: 'Chaque jeu de données garde les conditions de son éditeur. Elles figurent ici, à côté de chaque valeur téléchargée et dans la colonne redistribution des fichiers.',
    terms: {
      open: {
        name: 'Peut être transmis',
        text: 'Les valeurs peuvent être transmises et retravaillées, y compris à titre commercial, si la source est citée comme le demande sa licence.',
      },
      'non-commercial': {
        name: 'Peut être transmis sans usage commercial',
        text: 'Les valeurs peuvent être transmises à des fins non commerciales, si la source est citée et la licence conservée. Pour tout autre usage, demander à l’éditeur.',
      },
      'terms-unclear': {
        name: 'Conditions incertaines\u202F: demander d’abord',
        text: 'L’éditeur n’indique aucune licence ouverte. On peut citer des chiffres avec leur source\u202F; avant de transmettre les valeurs, demander à l’éditeur.',
      },
    },
    licence: 'Licence',
    retrieved: 'Récupération',
    next: 'Prochaine édition',
    gives: 'Fournit',
    cite: 'Citation',
    policies: (n) => `${n} ${form(n, { one: 'fait', other: 'faits' })} sur des lois, stratégies et systèmes`,
    targets: (n) => `${n} ${form(n, { one: 'cible', other: 'cibles' })}`,
    groups: (n) => `${n} ${form(n, { one: 'liste', other: 'listes' })} de membres ou de classes`,
  },
  coverage: {
    lead: (year) =>
      `Une valeur est à jour si, en ${year}, elle n’est pas plus ancienne que ne l’admet son indicateur. Les indicateurs que personne n’a à jour ne sont pas comptés.`,
    groups: 'Pourcentage de membres qui ont à jour au moins la moitié des indicateurs d’un domaine',
    members: (group) => `${group}\u202F: indicateurs à jour, par membre et par domaine`,
    group: 'Groupe',
    member: 'Membre',
    count: 'Membres',
    indicators: 'Indicateurs',
    scored: 'Notés',
    observations: 'Valeurs',
    counts: 'Ce qu’il y a, par domaine',
    all: 'Tous',
    have: 'à jour seulement',
    areas: 'Domaines',
    each: (group) => `${group}\u202F: ce qui manque à chaque membre`,
    others: 'Ce qui manque dans chaque autre groupe (CSV)',
    none: 'sans valeur',
    old: 'trop ancien',
    complete: 'rien ne manque',
  },
  indicators: {
    lead: (group) =>
      `Pour chaque indicateur\u202F: unité, sens, valeurs qui donnent 0 et 100, poids, années couvertes, membres à qui il manque (${group}), source et fichier.`,
    find: 'Trouver un indicateur',
    found: (n) =>
      n === 0
        ? 'Aucun indicateur ne porte ce nom.'
        : `${indicators(n)} ${form(n, { one: 'trouvé', other: 'trouvés' })}`,
    higher: 'plus, c’est mieux',
    lower: 'moins, c’est mieux',
    neither: 'ni plus ni moins n’est préférable',
    goalposts: (zero, hundred) => `${zero} donne 0, ${hundred} donne 100`,
    weight: (weight) => `poids ${weight}`,
    notScored: 'non noté',
    peak: (n, year) => `au plus ${n} ${form(n, { one: 'économie', other: 'économies' })}, en ${year}`,
    everybody: 'ne manque à aucun membre',
    ended: 'personne ne l’a à jour',
    values: (n) => `${n} valeurs`,
  },
  files: {
    lead: 'Les adresses restent. Elles mènent toujours à la version actuelle des données\u202F; notez son numéro avec ce que vous emportez. L’empreinte est SHA-256.',
    current: (version) => `Version ${version}`,
    rows: (n) => `${n} lignes`,
    bytes: (n) => `${n} octets`,
    kilobytes: (n) => `${n} Ko`,
    megabytes: (n) => `${n} Mo`,
    columns: (n) => `${n} ${form(n, { one: 'colonne', other: 'colonnes' })}`,
    oneEach:
      'Chaque indicateur a aussi son propre fichier\u202F: adresse, lignes et empreinte figurent avec l’indicateur.',
    sums: 'Toutes les empreintes, pour sha256sum -c\u202F:',
  },
  use: {
    lead: 'Ces lignes lisent une table et disent de quel type sont ses colonnes\u202F; pour une autre, changer l’adresse.',
    verify: 'Télécharger et vérifier',
    verifyText: 'Les chiffres doivent être ceux de l’empreinte ci-dessus.',
    citeHeading: 'Comment citer',
    cite: (version, date, address) =>
      `Meridian. Indicateurs de l’économie numérique, version ${version} des données${date === null ? '' : ` du ${dateInFrench(date)}`}. ${address}`,
    citeSources: 'À côté, citer le jeu de données d’où viennent les valeurs, comme le demande sa source.',
  },
  changes: {
    lead: 'Ce que chaque version des données a changé, en valeurs. Les fichiers sous data/changes/ le disent par indicateur et par source.',
    none: 'Aucune version n’a encore été consignée.',
    feed: 'Flux des changements (Atom)',
    rows: 'Par indicateur et par source (CSV)',
    scores: 'Ce qui a changé dans les scores (CSV)',
  },
  feed: {
    title: 'Meridian\u202F: changements des données',
    entry: (date, added, revised, removed) =>
      `${date}\u202F: valeurs ajoutées ${added}, révisées ${revised}, retirées ${removed}`,
    added: (n) => `ajoutées ${n}`,
    revised: (n) => `révisées ${n}`,
    removed: (n) => `retirées ${n}`,
    relabelled: (n) => `réétiquetées ${n}`,
    source: (name, parts, n) => `${name}\u202F: ${parts.join(', ')} (${indicators(n)})`,
    tables: (tables) => `Autres tables\u202F: ${tables.join(', ')}`,
  },
};

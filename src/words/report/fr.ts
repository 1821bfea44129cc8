import { dateInFrench } from '../dates.ts';
import { plural } from '../plural.ts';
import type { ReportWords } from './types.ts';

const form = plural('fr');
const members = (n: number) => `${n} ${form(n, { one: 'membre', other: 'membres' })}`;

export const fr: ReportWords = {
  paper: {
    contents: 'Sommaire',
    figure: (n) => `Figure ${n}`,
    table: (n) => `Tableau ${n}`,
    print: 'Imprimer ou enregistrer en PDF',
    word: 'Fichier Word (.docx)',
    tables: 'Ses tableaux (CSV, zip)',
    progress: (n, of) => `Dessin des figures\u202F: ${n} sur ${of}`,
    failed:
      'Le fichier n’a pas pu être créé\u202F: son code n’a pas pu être chargé. Ce que vous lisez ici peut être imprimé.',
    ready: (file) => `Enregistré\u202F: ${file}`,
    written: (dated, version) =>
      `Rédigé par Meridian à partir de ses données${dated === null ? '' : ` du ${dateInFrench(dated)}`}, version ${version}.`,
    address: 'Adresse',
    qr: 'L’adresse de cette page, à scanner',
    method: 'Comment les scores sont calculés, en deux pages',
    readme: (title) => `Tableaux de\u202F: ${title}`,
    page: 'Page',
  },
  report: {
    title: (group) => `${group}\u202F: état de l’économie numérique des membres`,
    subtitle: (n, year) => `${members(n)}, scores de ${year}`,
    describes: (group) =>
      `Où en sont les membres dans l’économie numérique (${group}), en quoi ils diffèrent et ce qui a changé\u202F: un rapport à lire, à imprimer ou à reprendre dans Word.`,
    about:
      'Chaque figure et chaque phrase découle de données publiées, par des règles identiques pour tous les groupes. Elles montrent un ordre et une évolution, non des causes.',
    dates: (year) =>
      `${year} est l’année pour laquelle les scores sont calculés\u202F: chaque indicateur prend sa valeur la plus récente qui n’est pas trop ancienne. Les tableaux et les reçus disent l’année de chacune.`,
    link: 'Rapport sur ce groupe\u202F: à lire, à imprimer ou à reprendre dans Word',
    choose: 'Choisir ce que contient le rapport',
    chapters: 'Chapitres',
    areas: 'Domaines',
    since: 'Progrès depuis',
    lens: 'Aussi selon les piliers de',
    noLens: 'aucun autre cadre',
    chapter: {
      summary: 'Résumé',
      standing: 'Où en sont les membres',
      areas: 'État par domaine',
      spread: 'Écarts entre membres et avec le monde',
      within: 'Groupes à l’intérieur',
      progress: 'Progrès',
      divides: 'Fractures à l’intérieur des membres',
      instruments: 'Lois, stratégies et institutions',
      targets: 'Cibles',
      exchange: 'À égalité hier, devant aujourd’hui',
      outlook: 'Défis et possibilités',
      coverage: 'Ce qui n’est pas connu',
      annex: 'Annexe\u202F: scores, méthode, sources',
    },
    unknownLens: (lens) => `Il n’y a pas de cadre «\u202F${lens}\u202F»\u202F: il est laissé de côté.`,
    noSince: (asked, shown) =>
      `Aucun changement depuis ${asked} n’est énoncé\u202F: il est donné depuis ${shown}.`,
    empty: (group) =>
      `Aucun membre n’a de score (${group})\u202F: le rapport dit ce qui est connu par ailleurs.`,
    ends: 'Scores les plus élevés et les plus bas',
    more: (n) => `${members(n)} entre les deux\u202F: voir l’annexe.`,
    within: {
      lead: (group) =>
        `Membres (${group}) qui font aussi partie d’une catégorie des Nations Unies ou de revenu\u202F: médiane de ceux qui ont un score. Un membre peut être dans plusieurs.`,
      caption: (year) => `Score d’ensemble médian des membres par catégorie, ${year}`,
      group: 'Membres qui sont',
      members: 'Membres',
      median: 'Score médian',
      scored: 'Avec un score',
      none: (group) => `Aucune catégorie ne compte trois membres ou plus avec un score (${group}).`,
      finding: (first, firstMedian, last, lastMedian) =>
        `Parmi les catégories d’au moins trois membres avec un score, la médiane est la plus élevée pour «\u202F${first}\u202F» (${firstMedian}) et la plus basse pour «\u202F${last}\u202F» (${lastMedian}).`,
    },
    progress: {
      lead: (from, to) =>
        `Évolution des scores de ${from} à ${to} dans la seule série comparable. Un changement est net quand presque tous les recalculs (90\u202F%) vont dans le même sens\u202F; il n’est énoncé que si un tiers au moins du poids a été mesuré à nouveau.`,
      caption: (from, to) => `Membres selon l’évolution de leur score, ${from}–${to}`,
      area: 'Score',
      up: 'Hausse nette',
      down: 'Baisse nette',
      unclear: 'Pas de changement net',
      notStated: 'Non énoncé',
      elsewhere: (n, of) =>
        `Ailleurs dans le monde, il a nettement monté pour ${n} économies sur ${of} dont l’évolution est énoncée.`,
      fell: (names) => `Baisse nette\u202F: ${names}.`,
      finding: (up, down, unclear, from) =>
        `Depuis ${from}, le score d’ensemble a nettement monté pour ${members(up)} et nettement baissé pour ${members(down)}\u202F; pour ${unclear}, aucun changement net ne peut être établi.`,
    },
    outlook: {
      lead: 'Ce que les figures ci-dessus disent des écarts et des évolutions, côte à côte. Elles disent où, non pourquoi.',
      challenges: 'Défis',
      opportunities: 'Possibilités',
      below: (area, distance) =>
        `${area}\u202F: la médiane des membres est à ${distance} points de celle du monde, l’écart le plus grand vers le bas.`,
      above: (area, distance) =>
        `${area}\u202F: la médiane des membres est à ${distance} points de celle du monde, l’écart le plus grand vers le haut.`,
      apart: (area, width) =>
        `${area}\u202F: la moitié centrale des membres s’étend sur ${width} points, plus que dans tout autre domaine.`,
      without: (n, of) =>
        `${n} ${form(of, { one: 'membre', other: 'membres' })} sur ${of} ${form(n, { one: 'n’a', other: 'n’ont' })} pas de score d’ensemble, faute de données.`,
      rises: (n, of, from) =>
        `${n} ${form(of, { one: 'membre', other: 'membres' })} sur ${of} dont l’évolution est énoncée ${form(n, { one: 'a nettement progressé', other: 'ont nettement progressé' })} depuis ${from}.`,
      none: 'Rien de tel ne découle des données.',
    },
    lensed: (name) => `Selon les piliers de «\u202F${name}\u202F»`,
    exchange: (area, n) => `${area}\u202F: ${n} ${form(n, { one: 'paire', other: 'paires' })} de membres`,
    inPlace: (from, to) => `En place ou adopté, ${from}–${to}`,
    inPlaceNote:
      'Seulement ce que les éditeurs recensent avec une année. Que rien ne soit recensé ne dit pas qu’il n’y a rien, et que quelque chose précède une hausse ne dit pas qu’il l’a causée.',
    moreAsked: (n) =>
      `${n} ${form(n, { one: 'autre membre peut être interrogé', other: 'autres membres peuvent être interrogés' })}.`,
    sources: (n) => `Sources\u202F: ${n} ${form(n, { one: 'jeu', other: 'jeux' })} de données`,
    source: ['Jeu de données', 'Conditions', 'Adresse'],
    scores: 'Scores de tous les membres',
    others: 'Indicateurs montrés sans compter dans les scores',
  },
  brief: {
    title: (economy) => `${economy}\u202F: note de synthèse`,
    describes: (economy) =>
      `${economy} dans l’économie numérique, en deux pages au plus\u202F: où en est le pays, ce qui a bougé, ses retards et le degré de certitude.`,
    link: 'Note de synthèse pour un ministre\u202F: deux pages au plus, à imprimer ou à reprendre dans Word',
    subtitle: (group, year) => `Économie numérique, à côté de ${group}, scores de ${year}`,
    part: {
      standing: 'Où nous en sommes',
      moved: 'Ce qui a bougé, et avec quels indicateurs',
      gaps: 'Trois retards, et qui était à égalité et se trouve devant',
      takes: 'Ce qu’une seule valeur changerait',
      divides: 'Fractures',
      targets: 'Cibles',
      sure: 'Degré de certitude',
    },
    little: (n, of) =>
      `Peu est connu\u202F: ${n} ${form(of, { one: 'indicateur', other: 'indicateurs' })} sur ${of} ${form(n, { one: 'a', other: 'ont' })} une valeur.`,
    missing: (areas) => `Pas de score, faute de données, dans\u202F: ${areas}.`,
    gap: (indicator, fact) => `${indicator}\u202F: ${fact}`,
    ahead: (names) => `À égalité il y a dix ans, devant aujourd’hui dans ce domaine\u202F: ${names}.`,
    nobody:
      'Aucune économie comparable n’était à égalité il y a dix ans et devant aujourd’hui dans les résultats de ce domaine.',
    inPlace: (name, facts) => `${name} a mis en place\u202F: ${facts}.`,
    target: (name, indicator, own, ownYear, pace) =>
      `${name} (${indicator})\u202F: ${own} en ${ownYear}, ${pace}.`,
    notReached: (pace) => `non atteinte, ${pace}`,
    atPace: (year) => `à ce rythme\u202F: ${year}`,
    step: (indicator, from, to) => `${indicator}\u202F: ${to} au lieu de ${from}`,
    sources: 'Sources',
    caution: 'Les chiffres montrent qui a bougé, non pourquoi.',
  },
  note: {
    title: 'Comment les scores de Meridian sont calculés',
    subtitle: 'Note de méthode, en deux pages',
    about:
      'La méthode complète, avec chaque formule et sa source, se trouve dans les documents du projet\u202F; la page de la méthode permet de la changer.',
    sections: [
      {
        title: 'Ce qui est mesuré',
        texts: (own) => [
          `Meridian compare ${own.economies} économies dans ${own.areas} domaines de l’économie numérique, avec ${own.indicators} indicateurs tirés de ${own.sources} jeux de données. ${own.weighted} d’entre eux ont un poids dans les scores\u202F; les autres sont montrés sans compter, chacun avec la raison.`,
          'Chaque valeur a son année, sa source et la marque de l’éditeur (estimation, valeur provisoire, rupture). Aucune valeur n’est inventée, et aucune n’est complétée pour les scores publiés.',
        ],
      },
      {
        title: 'Des valeurs aux scores',
        texts: (own) => [
          `Pour une année, chaque indicateur prend la valeur la plus récente qui n’est pas trop ancienne\u202F: l’ancienneté admise est fixée pour chaque indicateur. Les scores sont ici ceux de ${own.year}.`,
          'Chaque valeur est placée entre deux bornes fixes, qui donnent 0 et 100\u202F; quand une valeur basse est meilleure, les bornes sont inversées. Au-delà d’une borne, la valeur compte pour 0 ou 100. Les montants et les grandeurs qui s’étendent sur plusieurs ordres sont placés selon leur logarithme.',
          `Le score d’un domaine est la moyenne pondérée de ses indicateurs. Il lui faut ${own.needArea} du poids du domaine\u202F: avec moins, pas de score. Le score d’ensemble est la moyenne géométrique des domaines, de même poids, si bien qu’un domaine faible n’est pas entièrement compensé par un domaine fort\u202F; il lui faut ${own.needAreas} domaines sur ${own.areas}.`,
        ],
      },
      {
        title: 'Catégories et rangs',
        texts: (own) => [
          `Les scores se répartissent en cinq catégories\u202F: ${own.classes.map(({ name, from }) => `${name} ${from}`).join(', ')}. Les seuils sont ceux que publie le Digital Economy Navigator de la DCO, appliqués ici aux scores de Meridian.`,
          `Un rang est donné avec sa plage\u202F: là où il se trouve dans presque tous les ${own.draws} recalculs (du 5e au 95e centile), où varient les choix de la méthode, les valeurs manquantes et l’erreur des enquêtes. Quand les plages se recouvrent, l’ordre ne peut pas être établi. Une économie dont le score repose sur trop peu garde sa place sans numéro.`,
          'Les rangs d’un groupe sont établis entre ses seuls membres. Les moyennes des groupes sont des médianes, et disent combien de membres sont derrière.',
        ],
      },
      {
        title: 'Évolution dans le temps',
        texts: (own) => [
          `L’évolution se lit dans une seule série comparable\u202F: les indicateurs et les poids de ${own.year}, avec les valeurs connues chaque année. Elle n’est énoncée que si ${own.renewed} au moins du poids a été mesuré à nouveau entre les deux années, et elle est dite nette quand presque tous les recalculs (90\u202F%) s’accordent sur son sens.`,
          'Quand un éditeur a changé sa façon de mesurer, les valeurs d’avant et d’après ne sont pas comparées.',
        ],
      },
      {
        title: 'Ce que les scores ne disent pas',
        texts: () => [
          'Ils décrivent un ordre et des distances, et ne donnent aucune cause. Les lois, stratégies et institutions figurent à côté des scores avec leur année et leur source\u202F: que l’une précède une hausse ne veut pas dire qu’elle l’a causée.',
          'Quand rien n’est connu d’une loi ou d’un système, aucun éditeur ne le recense\u202F; cela ne veut pas dire qu’il n’existe pas. Les économies dont peu est connu sont comparées avec prudence, ou pas du tout.',
          'Les piliers d’autres cadres sont la lecture que Meridian fait de leurs textes avec des données publiques, jamais l’indice de l’organisation qui les a écrits.',
        ],
      },
      {
        title: 'Pour vérifier',
        texts: (own) => [
          `Chaque score ouvre son reçu\u202F: chaque valeur, son ancienneté, ses bornes et les points qu’elle donne. Toutes les données, les scores de chaque année et le code sont publics\u202F; les scores de toute recette se recalculent par une commande. Cette note porte sur la méthode ${own.method}.`,
        ],
      },
    ],
  },
};

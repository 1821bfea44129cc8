import type { AuditWords } from './types.ts';

export const fr: AuditWords = {
  title: (site) => `Dossier de vérification d’un indice de ${site}`,
  made: (year, method, version, day) =>
    `Valeurs et scores de ${year}, méthode ${method}, version des données ${version}\u202F; dossier du ${day}.`,
  recipe: (text) =>
    text === ''
      ? 'Recette\u202F: la méthode publiée.'
      : `Recette\u202F: ${text} (ce n’est pas l’indice publié).`,
  link: (address) => `Page\u202F: ${address}`,
  files: 'Contenu, et où la commande ci-dessous écrit le même nombre',
  file: {
    'iData.csv':
      'la valeur de chaque économie pour chaque indicateur, la plus récente dans sa tolérance, telle que le site la publie',
    'iMeta.csv':
      'indicateurs, domaines, poids et bornes publiés, sources et conditions, tels que le site les publie',
    'recipe.json': 'ce que la recette change à la méthode publiée',
    'framework-pillars.csv': 'piliers des cadres, pour la recette',
    'framework-mapping.csv': 'quels indicateurs relèvent de quel pilier, pour la recette',
    'goalposts.csv':
      'borne basse et haute de chaque indicateur, dans son unité\u202F: publiées comme dans iMeta.csv, modifiées comme dans recipe.json',
    'weights.csv': 'poids, parts dans le domaine et dans l’ensemble → again/weights.csv',
    'scores.csv':
      'scores (0 à 100\u202F; les scores z n’ont pas cette échelle) → again/aggregated.csv\u202F; rangs parmi toutes les économies → again/ranks.csv\u202F; scores publiés → published/aggregated.csv, leurs rangs → published/ranks.csv. Un rang publié est vide quand trop peu de données le soutiennent',
    'ranges.csv':
      'où les doutes de la méthode publiée laissent les rangs (5 à 95\u202F% des recalculs), et combien de suivants ne s’en distinguent pas, avec leur nombre et la graine → again/ranges.csv',
    'sampling-errors.csv':
      'écarts types des erreurs d’échantillonnage, d’un rapport celui de son logarithme\u202F: ce avec quoi les intervalles sont tirés, outre les valeurs et classes de revenu de iData.csv',
    'coherence.csv':
      'corrélations de toutes les paires dans chaque domaine, et des domaines → again/coherence.csv',
    'receipts.csv':
      'pour les économies suivies, chaque valeur, son année et son âge en années, bornes, points (0 à 100) et contribution → again/receipts.csv (raw, value, contribution). Sans score global\u202F: les domaines qui en ont un',
    'sources.csv': 'jeux de données derrière les valeurs, avec licence et conditions',
  },
  again: 'Refaire les mêmes nombres',
  setup:
    'Dans une copie du code du site (Node 20\u202F; npm install une fois). PACK est ce dossier\u202F; toutes les tables s’écrivent en quelques secondes\u202F:',
  published: 'La méthode publiée sur les mêmes valeurs\u202F:',
  draw: 'Les intervalles de la méthode publiée, tirés de nouveau avec la même graine\u202F; la commande dit combien sont les mêmes\u202F:',
  drawRecipe:
    'Les intervalles des rangs de cette recette, que ranges.csv ne contient pas, tirés de la même façon\u202F:',
  sums: 'Vérifier que chaque fichier est tel qu’il a été mis\u202F:',
  terms:
    'Chaque ligne de valeurs dit les conditions de sa source (redistribution)\u202F: «\u202Fopen\u202F» peut être transmis avec mention de la source, «\u202Fnon-commercial\u202F» sans usage commercial, «\u202Fterms-unclear\u202F» seulement après demande à l’éditeur. Un score a celles de la source la moins libre dont il peut être fait\u202F; une colonne de iData.csv celles de sa ligne dans iMeta.csv.',
  missing: 'Absent de ce dossier\u202F:',
  noRanges: (group) => `intervalles de rangs\u202F: aucun n’est publié pour ${group}.`,
  noReceipts: 'reçus\u202F: aucune économie n’était suivie dans la page.',
  noSums: 'sommes de contrôle\u202F: ce navigateur ne les fait que pour une page venue par https.',
  ownLeftOut:
    'un indicateur de votre propre fichier, qui reste dans votre navigateur\u202F: tous les nombres sont sans lui.',
};

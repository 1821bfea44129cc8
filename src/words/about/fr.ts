import type { AboutWords } from './types.ts';

export const fr: AboutWords = {
  title: 'À propos de Meridian',
  what: [
    'Meridian compare les membres d’une organisation, ou de tout autre groupe du monde, dans huit domaines de l’économie numérique. Là où une valeur manque, il le dit\u202F; rien n’est complété en silence.',
    'Ce sont des pages statiques, sans serveur\u202F: rien de ce que l’on saisit ou choisit ne quitte l’appareil. Aucun cookie n’est posé, personne n’est compté.',
  ],
  method: 'Méthode',
  note: 'Comment les scores sont calculés\u202F: deux pages à lire ou à imprimer',
  lab: 'Changer la recette, voir qui bouge',
  termsHeading: 'Termes',
  terms: {
    index: {
      name: 'Indice',
      text: 'Un indicateur composé d’autres indicateurs. Celui de Meridian est le score.',
      also: ['indice composite'],
    },
    score: {
      name: 'Score',
      text: 'Un nombre de 0 à 100, dans un domaine ou d’ensemble\u202F: une moyenne pondérée d’indicateurs, chacun placé entre ses deux bornes.',
      also: ['note'],
    },
    band: {
      name: 'Niveau de maturité',
      text: 'L’un des cinq niveaux où se place un score\u202F: Naissant, Émergent, En transition, Avancé, Pionnier.',
      also: ['Naissant', 'Émergent', 'En transition', 'Avancé', 'Pionnier', 'échelon'],
    },
    receipt: {
      name: 'Décompte',
      text: 'Comment un score se forme\u202F: chaque valeur, son ancienneté et les points qu’elle donne. Toucher un score l’ouvre.',
      also: ['reçu', 'pourquoi ce score'],
    },
    coverage: {
      name: 'Couverture',
      text: 'Les économies et les années qui ont une valeur. Ce qui manque n’est jamais zéro, ni complété en silence.',
      also: ['données manquantes', 'valeurs manquantes'],
    },
    weight: {
      name: 'Poids',
      text: 'Combien un indicateur compte dans le score de son domaine. Ce qui n’en a pas est montré sans être noté, avec la raison.',
      also: ['pondération'],
    },
    goalpost: {
      name: 'Borne',
      text: 'La valeur fixe d’un indicateur qui donne 0 ou 100.',
      also: ['bornes'],
    },
    median: {
      name: 'Médiane',
      text: 'La valeur du milieu\u202F: autant de membres sont au-dessus qu’au-dessous.',
      also: ['moitié centrale', 'quartile'],
    },
    range: {
      name: 'Intervalle d’un rang',
      text: 'Où un rang se situe dans presque tous les recalculs\u202F: du 5e au 95e centile.',
      also: ['intervalle', 'incertitude', 'fiabilité', 'robustesse'],
    },
    recalculation: {
      name: 'Recalcul',
      text: 'Les mêmes scores par une autre méthode, avec les valeurs manquantes complétées, ou avec les valeurs d’enquête dans leur marge d’erreur.',
      also: ['autres méthodes', 'sensibilité'],
    },
    age: {
      name: 'Ancienneté des valeurs',
      text: 'Le nombre d’années entre l’année demandée et celle de la valeur. Chaque indicateur dit jusqu’à quel âge une valeur compte.',
      also: ['décalage', 'ancienneté'],
    },
    estimate: {
      name: 'Estimation',
      text: 'Une valeur que son éditeur signale comme estimée\u202F: statut E.',
      also: ['statut', 'estimé', 'provisoire'],
    },
    break: {
      name: 'Rupture de série',
      text: 'À partir de cette année, l’éditeur mesure autrement\u202F: avant et après ne se comparent pas. Statut B.',
      also: ['rupture'],
    },
    divide: {
      name: 'Fracture',
      text: 'L’écart entre deux parts de la population pour un indicateur, comme femmes et hommes, ou villes et campagnes.',
      also: ['écart', 'fracture numérique', 'segment'],
    },
    target: {
      name: 'Cible',
      text: 'Une valeur qu’une organisation s’est fixée pour un indicateur, à une échéance.',
      also: ['cibles', 'objectif'],
    },
    context: {
      name: 'Contexte',
      text: 'Indicateurs montrés pour comparer, jamais notés.',
      also: ['indicateurs de contexte'],
    },
  },
  data: 'Données',
  dataText: 'Chaque table se télécharge en entier, avec ses sources, et se lit par son adresse.',
  dataPage: 'Sources, conditions, couverture, empreintes et changements',
  files: {
    'datapackage.json': 'Toutes les tables décrites (Data Package)',
    'observations.parquet':
      'Toutes les observations avec noms, unités, statuts, sources et conditions (Parquet)',
    'scores.csv': 'Scores de chaque année (CSV)',
    'sources.csv': 'Sources avec édition et licence (CSV)',
    'catalog.json': 'Chaque fichier avec sa taille, ses colonnes et ses conditions',
    'changes.atom': 'Ce que chaque version des données a changé (flux)',
  },
  licence: 'Licence',
  licenceText: [
    'Le logiciel est libre, sous licence MIT.',
    'Les données gardent les conditions de leurs sources\u202F: elles figurent à côté de chaque valeur téléchargée, et dans la liste des sources.',
  ],
  contact: 'Contact',
  contactText: [
    'Une valeur semble fausse\u202F: voir d’abord sa source, sous chaque figure. Si la source dit autre chose, le signaler à qui tient le site dont vous voyez l’adresse, avec la page et la version des données indiquée au pied.',
  ],
};

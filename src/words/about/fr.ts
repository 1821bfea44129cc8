import type { AboutWords } from './types.ts';

export const fr: AboutWords = {
  title: 'À propos de Meridian',
  what: [
    'Meridian compare les membres d’une organisation, ou de tout autre groupe du monde, dans huit domaines de l’économie numérique. Là où une valeur manque, il le dit\u202F; rien n’est complété en silence.',
    'Ce sont des pages statiques, sans serveur\u202F: rien de ce que l’on saisit ou choisit ne quitte l’appareil. Aucun cookie n’est posé, personne n’est compté.',
  ],
  method: 'Méthode',
  lab: 'Changer la recette, voir qui bouge',
  data: 'Données',
  dataText: 'Chaque table se télécharge en entier, avec ses sources, et se lit par son adresse.',
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

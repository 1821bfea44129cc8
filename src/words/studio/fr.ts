import { plural } from '../plural.ts';
import type { StudioWords } from './types.ts';

const form = plural('fr');

export const fr: StudioWords = {
  name: 'Studio d’intégration',
  title: 'Emporter une figure sur votre page',
  lead: 'Choisissez ce qu’elle montre et son apparence. L’aperçu est ce que vos lecteurs verront.',
  noScripts:
    'Le studio a besoin de scripts, qui sont désactivés. Le menu de chaque figure mène à son cadre, dont l’adresse s’intègre telle quelle.',
  kinds: {
    matrix: 'Tableau des scores',
    scoremap: 'Carte des scores',
    movers: 'Évolutions',
    strip: 'Les membres face au monde',
    standing: 'Classement',
    course: 'Scores dans le temps',
    indicators: 'Indicateurs',
    ranking: 'Classement',
    trend: 'Tendance',
    map: 'Carte',
    divide: 'Fracture',
    income: 'Selon le revenu',
    profile: 'Profil',
    history: 'Scores dans le temps',
    divides: 'Fractures',
    comparison: 'Comparaison',
    overtime: 'Comparaison dans le temps',
    sidebyside: 'Indicateurs côte à côte',
  },
  frame: (kind, of, group) => `${kind}\u202F: ${of}${group === null ? '' : `, ${group}`}`,
  inPage: 'La figure dans sa page',
  shows: 'Ce qu’elle montre',
  looks: 'Son apparence',
  view: 'Vue',
  language: 'Langue',
  newest: 'La plus récente',
  comparedWith: 'Comparé à',
  height: 'Hauteur',
  atMost: 'Au plus',
  whole: 'Sa hauteur entière',
  aspect: (aspect) => aspect.replace(':', '/'),
  heightPixels: 'Pixels',
  ownTitle: 'Votre titre',
  ownTitleHint:
    'Laissé vide, la figure énonce son constat. Un titre de votre main est signalé comme le vôtre.',
  accent: 'Couleur d’accent',
  accentHint: 'Par exemple #C60. Les couleurs des classes et de plusieurs pays ont un sens et restent.',
  pick: 'Choisir une couleur',
  accentHeld: (light, dark) =>
    `Dessinée en ${light} sur fond clair et en ${dark} sur fond sombre, afin de rester visible.`,
  find: 'Les lecteurs peuvent y trouver leur pays',
  previewWidth: 'Largeur de l’aperçu',
  mended: {
    title: (most) =>
      `Le titre a été coupé après ${most} lettres ou débarrassé de signes qui inversent son sens.`,
    accent: (text) =>
      `«\u202F${text}\u202F» n’est pas une couleur\u202F: six chiffres hexadécimaux sont attendus, comme CC6600. Les couleurs de Meridian sont montrées.`,
    height: (pixels) => `Une hauteur de ${pixels} pixels est la plus proche qui contienne la figure.`,
    aspect: (text) =>
      `«\u202F${text}\u202F» n’est pas un format proposé\u202F: 16/9, 4/3 ou 1/1 est attendu.`,
  },
  noView: (asked, shown) => `Il n’existe pas de vue «\u202F${asked}\u202F»\u202F; voici\u202F: ${shown}.`,
  noFigure: (asked, shown) =>
    `Il n’existe pas de figure «\u202F${asked}\u202F»\u202F; voici la plus proche\u202F: ${shown}.`,
  higher: (pixels) =>
    `Elle a ${pixels} pixels de haut à cette largeur\u202F: ce qui entoure le dessin en demande autant.`,
  absent: 'Cette figure n’a pas de cadre, ou il n’a pas pu être chargé.',
  take: 'Emporter',
  withoutScripts: 'Là où l’autre page bloque les scripts, ses lecteurs voient la vue par défaut.',
  alternative: 'Texte de remplacement',
  pngSize: 'Taille du PNG',
  noPicture: 'Cette vue est faite de texte et de petits dessins\u202F: elle n’a pas d’image propre.',
  preview: 'Aperçu',
  pixels: (n) => `${n} ${form(n, { one: 'pixel', other: 'pixels' })}`,
  theme: 'Thème',
  themes: { system: 'Celui du lecteur', light: 'Clair', dark: 'Sombre' },
  frameCode: 'Code du cadre',
  pictureCode: 'Code d’une image avec lien (SVG)',
  pictureNote:
    'L’image à adresse durable ne montre que la vue par défaut de la figure ; pour celle de l’aperçu, téléchargez un SVG ou un PNG.',
  plainLink: 'Lien vers la page de la figure',
  paste: 'Adresse à coller dans WordPress, Ghost ou Notion',
  pasteNote:
    'WordPress et Ghost montrent la vue par défaut de la figure ; pour celle de l’aperçu, prenez le code du cadre.',
  freeze: (version) => `Figer à la version actuelle des données, ${version}`,
  freezeNote:
    'Le cadre garde ces valeurs quand les données sont renouvelées, tant que ce site conserve la version ; sans scripts, il montre la plus récente.',
};

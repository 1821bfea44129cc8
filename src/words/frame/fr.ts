import type { FrameWords } from './types.ts';

export const fr: FrameWords = {
  titled: (site) => `Le titre est de qui intègre cette figure. Celui de ${site}\u202F:`,
  rows: (shown, all) => `${shown} sur ${all} affichés\u202F: les premiers, les derniers et ceux choisis.`,
  all: 'Voir tous',
  notes: 'Notes',
  find: 'Trouver votre pays',
  show: 'Afficher',
  found: (name) => `Choisi\u202F: ${name}.`,
  notFound: (text) => `Aucun pays ne s’appelle ici «\u202F${text}\u202F».`,
};

import { dateInFrench } from '../dates.ts';
import type { OfflineWords } from './types.ts';

export const fr: OfflineWords = {
  why: {
    none: 'Pas de connexion à ce site.',
    other: 'La connexion répond autre chose que ce site, peut-être la page d’identification d’un réseau.',
    slow: 'La connexion est lente.',
  },
  saved: (date) =>
    date === null
      ? 'Ce qui est affiché a été enregistré sur cet appareil.'
      : `Ce qui est affiché a été enregistré sur cet appareil le ${dateInFrench(date)}.`,
  notSaved: {
    title: 'Page non enregistrée sur cet appareil',
    text: 'Cette page n’a été ni consultée ni conservée ici, et la connexion à ce site manque.',
    home: 'Vers la page d’accueil',
  },
  what: (group, pages) =>
    `Conserve sur cet appareil, dans les trois langues, de quoi afficher ${pages} pages (groupe\u202F: ${group}), qui s’ouvrent ensuite sans connexion. L’exploration de la base de données n’en fait pas partie.`,
  cost: (sent, bytes) => `Environ ${sent}\u00A0Mo à télécharger, et ${bytes}\u00A0Mo sur cet appareil.`,
  keep: 'Conserver',
  looking: 'Examen de ce qui est déjà là…',
  progress: (files, ofFiles, sent, of) =>
    `${files} fichiers sur ${ofFiles}, ${sent}\u00A0Mo téléchargés sur ${of}`,
  cancel: 'Annuler',
  cancelled: 'Annulé\u202F: rien n’en reste sur cet appareil.',
  kept: (group, bytes, date) =>
    date === null
      ? `Conservé sur cet appareil\u202F: ${group}, ${bytes}\u00A0Mo.`
      : `Conservé sur cet appareil\u202F: ${group}, ${bytes}\u00A0Mo, état du ${dateInFrench(date)}.`,
  earlier: 'Le site a changé depuis. Ce qui est conservé reste tel quel jusqu’à ce que le nouveau soit là.',
  renew: 'Conserver le nouveau',
  missing: (files) =>
    `Fichiers manquants\u202F: ${files}. Le navigateur a libéré de la place, ou a été arrêté pendant l’écriture.`,
  repair: 'Les télécharger à nouveau',
  forget: 'Retirer de cet appareil',
  forgotten: 'Retiré de cet appareil.',
  renewing: (group, files, ofFiles) =>
    `Le site a changé\u202F: le groupe ${group} est conservé à nouveau sur cet appareil, ${files} fichiers sur ${ofFiles}.`,
  failed: {
    'no line': 'La connexion a été perdue. Ce qui est arrivé reste, et ne sera pas téléchargé à nouveau.',
    'other content':
      'La connexion a répondu autre chose que les fichiers de ce site\u202F: rien n’en a été conservé.',
    full: 'Il n’y a pas assez de place sur cet appareil.',
    'not possible':
      'Ce navigateur ne conserve rien ici\u202F: dans une fenêtre privée, par exemple, ou dans une autre page.',
  },
};

import { dateInEnglish } from '../dates.ts';
import type { OfflineWords } from './types.ts';

export const en: OfflineWords = {
  why: {
    none: 'No connection to this site.',
    other:
      'The connection answers with something else than this site, perhaps the sign-in page of a network.',
    slow: 'The connection is slow.',
  },
  saved: (date) =>
    date === null
      ? 'What stands here was saved on this device.'
      : `What stands here was saved on this device on ${dateInEnglish(date)}.`,
  notSaved: {
    title: 'Not saved on this device',
    text: 'This page was not seen or kept here before, and there is no connection to this site now.',
    home: 'To the start page',
  },
  what: (group, pages) =>
    `Keeps what ${pages} pages of ${group} are drawn with on this device, in all three languages, so that they open without a connection. Exploring the database is not part of it.`,
  cost: (sent, bytes) => `It fetches about ${sent} MB, and takes ${bytes} MB on this device.`,
  keep: 'Keep',
  looking: 'Looking at what is there…',
  progress: (files, ofFiles, sent, of) => `${files} of ${ofFiles} files, ${sent} of ${of} MB fetched`,
  cancel: 'Cancel',
  cancelled: 'Cancelled: nothing of it stays on this device.',
  kept: (group, bytes, date) =>
    date === null
      ? `Kept on this device: ${group}, ${bytes} MB.`
      : `Kept on this device: ${group}, ${bytes} MB, as of ${dateInEnglish(date)}.`,
  earlier: 'The site has changed since. What is kept stays as it is until the new one is here.',
  renew: 'Keep the new one',
  missing: (files) => `Missing files of it: ${files}. The browser made room, or was stopped while writing.`,
  repair: 'Fetch them again',
  forget: 'Remove from this device',
  forgotten: 'Removed from this device.',
  renewing: (group, files, ofFiles) =>
    `The site has changed: ${group} is kept anew on this device, ${files} of ${ofFiles} files.`,
  failed: {
    'no line': 'The connection was lost. What has come stays, and is not fetched again.',
    'other content':
      'The connection answered with something else than this site’s files, so nothing of that was kept.',
    full: 'There is no room for it on this device.',
    'not possible':
      'This browser keeps nothing here: in a private window, for example, or inside another page.',
  },
};

import type { BesideWords } from './types.ts';

export const fr: BesideWords = {
  label: 'Groupes',
  add: 'Ajouter un groupe',
  remove: (group) => `Retirer\u202F: ${group}`,
  most: (most) => `Au plus ${most} groupes se placent côte à côte\u202F; les autres ont été laissés de côté.`,
  unknown: (codes) => `Personne n’est désigné par\u202F: ${codes}.`,
  few: 'Choisissez deux groupes ou plus.',
  between: (measure, year, n, low, high) =>
    `${measure}\u202F: parmi ces ${n} groupes, la médiane des membres est la plus basse dans ${low.group} (${low.value}) et la plus haute dans ${high.group} (${high.value}), ${year}`,
  alike: (measure, year) =>
    `${measure}\u202F: aucun de ces groupes n’a une médiane différente d’un autre, ${year}`,
  areas: (year) => `Médiane des membres qui ont un score, de 0 à 100, ${year}`,
  column: 'Score',
  base: ({ n, of }) => `${n} sur ${of}`,
  remark: (base, distance) => `${base} · ${distance} par rapport au monde`,
  world: 'Monde',
  overTime: (measure) => `${measure}\u202F: la médiane des membres, année par année`,
  gap: (n, before, from, after, to) =>
    `Entre la plus haute et la plus basse de ces ${n} médianes\u202F: ${before} en ${from}, ${after} en ${to}.`,
  rule: 'Seulement les années où la moitié au moins des membres d’un groupe ont une valeur. Une économie peut être dans plusieurs des groupes\u202F; chaque médiane la compte.',
  indicator: (name, year) => `${name}\u202F: les membres des groupes en ${year}`,
  group: 'Groupe',
  median: 'Médiane',
  members: 'Membres avec une valeur',
  distance: 'Par rapport à la médiane du monde',
};

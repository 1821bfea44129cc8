import { plural } from '../plural.ts';
import type { SearchWords } from './types.ts';

const form = plural('fr');

export const fr: SearchWords = {
  open: 'Rechercher',
  heading: 'Rechercher dans Meridian',
  headingEconomies: 'Ajouter une économie',
  nearby: 'Laquelle\u202F?',
  headingOwn: 'Choisir votre pays',
  label: 'Économie, groupe, domaine ou indicateur, en français, anglais ou arabe',
  labelEconomies: 'Nom ou code de l’économie, en français, anglais ou arabe',
  kinds: {
    economy: 'Économie',
    group: 'Groupe',
    area: 'Domaine',
    indicator: 'Indicateur',
    page: 'Page',
    term: 'Terme',
  },
  found: (n) => form(n, { one: `${n} résultat`, other: `${n} résultats` }),
  nothing: (typed) => `Aucun résultat pour «\u202F${typed}\u202F».`,
  nearest: (typed) => `Aucun résultat pour «\u202F${typed}\u202F». Les noms les plus proches\u202F:`,
  after: (former, ended) => `après\u202F: ${former}, jusqu’en ${ended}`,
  part: (name) => `${name} en fait partie`,
  absent: (name) => `${name}\u202F: ce groupe n’est pas dans les données.`,
  key: 'La touche / ouvre la recherche',
  loading: 'Les noms arrivent.',
  failed: 'La recherche n’a pas pu être chargée. Veuillez réessayer.',
};

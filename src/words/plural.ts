import type { Language } from '../catalog/languages.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * The form of a phrase that goes with a number, by CLDR's plural rules (Arabic has six).
 *
 * @example plural('en')(1, { one: 'member', other: 'members' }) // 'member'
 */
export function plural(language: Language): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}

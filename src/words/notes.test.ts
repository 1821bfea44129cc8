import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ar as arExplore } from './explore/ar.ts';
import { en as enExplore } from './explore/en.ts';
import { fr as frExplore } from './explore/fr.ts';
import { fr } from './fr.ts';
import type { Names } from './names.ts';

const explore = { ar: arExplore, en: enExplore, fr: frExplore };

/** An Arabic number as `numbers` writes it. */
const n = (text: string) => `\u2066${text}\u2069`;
/** Foreign text within Arabic. */
const f = (text: string) => `\u2068${text}\u2069`;

const list = (...first: string[]): Names => ({ first, more: 0 });
const COUNTS = [0, 1, 2, 3, 11, 100] as const;

describe('a change of the median', () => {
  it('goes up, down or nowhere, from one year to another', () => {
    expect(en.indicator.trendUp('OIC', '12%', '57%', '2010', '2024')).toBe(
      'OIC: the median rose from 12% in 2010 to 57% in 2024',
    );
    expect(en.indicator.trendDown('OIC', '57%', '12%', '2010', '2024')).toBe(
      'OIC: the median fell from 57% in 2010 to 12% in 2024',
    );
    expect(en.indicator.trendFlat('OIC', '57%', '2010', '2024')).toBe(
      'OIC: the median stayed at 57% from 2010 to 2024',
    );
    expect(fr.indicator.trendUp('OCI', '12\u202F%', '57\u202F%', '2010', '2024')).toBe(
      'OCI\u202F: en hausse, la médiane est passée de 12\u202F% en 2010 à 57\u202F% en 2024',
    );
    expect(fr.indicator.trendDown('OCI', '57\u202F%', '12\u202F%', '2010', '2024')).toBe(
      'OCI\u202F: en baisse, la médiane est passée de 57\u202F% en 2010 à 12\u202F% en 2024',
    );
    expect(fr.indicator.trendFlat('OCI', '57\u202F%', '2010', '2024')).toBe(
      'OCI\u202F: la médiane est restée à 57\u202F% de 2010 à 2024',
    );
    expect(ar.indicator.trendUp('آسيان', n('12%'), n('57%'), '2010', '2024')).toBe(
      `آسيان: ارتفع الوسيط من ${n('12%')} في 2010 إلى ${n('57%')} في 2024`,
    );
    expect(ar.indicator.trendDown('آسيان', n('57%'), n('12%'), '2010', '2024')).toBe(
      `آسيان: انخفض الوسيط من ${n('57%')} في 2010 إلى ${n('12%')} في 2024`,
    );
    expect(ar.indicator.trendFlat('آسيان', n('57%'), '2010', '2024')).toBe(
      `آسيان: بقي الوسيط عند ${n('57%')} من 2010 إلى 2024`,
    );
  });

  it('says how many members it is of at either end, whatever their number', () => {
    expect(en.indicator.trendBase([1, '2000'], [54, '2024'], 57)).toBe(
      'The median is that of the members with a value: 1 of 57 in 2000, 54 of 57 in 2024.',
    );
    expect(fr.indicator.trendBase([1, '2000'], [54, '2024'], 57)).toBe(
      'La médiane est celle des membres qui ont une valeur\u202F: 1 sur 57 en 2000, 54 sur 57 en 2024.',
    );
    expect(ar.indicator.trendBase([1, '2000'], [54, '2024'], 57)).toBe(
      'الوسيط للأعضاء الذين لهم قيمة: 1 من أصل 57 في 2000، و54 من أصل 57 في 2024.',
    );
  });
});

describe('a note', () => {
  it('counts older values', () => {
    expect([1, 2].map((count) => en.indicator.olderValues(list('Chad'), count, '2024'))).toEqual([
      '1 value is older than 2024: Chad.',
      '2 values are older than 2024: Chad.',
    ]);
    expect([1, 2].map((count) => fr.indicator.olderValues(list('Tchad'), count, '2024'))).toEqual([
      '1 valeur est antérieure à 2024\u202F: Tchad.',
      '2 valeurs sont antérieures à 2024\u202F: Tchad.',
    ]);
    expect([1, 2, 3, 11, 100].map((count) => ar.indicator.olderValues(list('تشاد'), count, '2024'))).toEqual([
      'قيمة واحدة أقدم من 2024: تشاد.',
      'قيمتان أقدم من 2024: تشاد.',
      '3 قيم أقدم من 2024: تشاد.',
      '11 قيمة أقدم من 2024: تشاد.',
      '100 قيمة أقدم من 2024: تشاد.',
    ]);
  });

  it('counts estimates', () => {
    expect([1, 2].map((count) => en.indicator.estimated(list('Chad'), count))).toEqual([
      '1 value is an estimate (E): Chad.',
      '2 values are estimates (E): Chad.',
    ]);
    expect([1, 2].map((count) => fr.indicator.estimated(list('Tchad'), count))).toEqual([
      '1 valeur est une estimation (E)\u202F: Tchad.',
      '2 valeurs sont des estimations (E)\u202F: Tchad.',
    ]);
    expect([1, 2, 3, 11].map((count) => ar.indicator.estimated(list('تشاد'), count))).toEqual([
      'قيمة واحدة مقدّرة (\u2068E\u2069): تشاد.',
      'قيمتان مقدّرتان (\u2068E\u2069): تشاد.',
      '3 قيم مقدّرة (\u2068E\u2069): تشاد.',
      '11 قيمة مقدّرة (\u2068E\u2069): تشاد.',
    ]);
  });

  it('names the members that are not shown, and why', () => {
    expect(en.indicator.missing(list('Somalia', 'Libya'), 2, 57)).toBe(
      '2 of 57 members not shown, no recent value: Somalia and Libya.',
    );
    expect(fr.indicator.missing(list('Somalie'), 1, 57)).toBe(
      '1 membre sur 57 non représenté, faute de valeur récente\u202F: Somalie.',
    );
    expect(fr.indicator.missing(list('Somalie', 'Libye'), 2, 57)).toBe(
      '2 membres sur 57 non représentés, faute de valeur récente\u202F: Somalie et Libye.',
    );
    expect(ar.indicator.missing(list('الصومال', 'ليبيا'), 2, 57)).toBe(
      'عضوان من أصل 57 خارج الرسم لعدم توفر قيمة حديثة: الصومال، وليبيا.',
    );
  });

  it('says what a missing score lacks', () => {
    expect(en.score.missingIndicators(list('GovTech', 'Online services'), '40%', '50%')).toBe(
      'no score: indicators with 40% of the weight have a value, 50% are needed; missing GovTech and Online services',
    );
    expect(fr.score.missingIndicators(list('GovTech'), '40\u202F%', '50\u202F%')).toBe(
      'pas de score\u202F: les indicateurs renseignés portent 40\u202F% du poids, il en faut 50\u202F%\u202F; données manquantes\u202F: GovTech',
    );
    expect(ar.score.missingIndicators(list('GovTech'), n('40%'), n('50%'))).toBe(
      `لا درجة: تحمل المؤشرات ذات القيم ${n('40%')} من الوزن، والمطلوب ${n('50%')}؛ المؤشرات الناقصة: ${f('GovTech')}`,
    );
  });

  it('does not end a reason with two full stops', () => {
    expect(en.indicator.shownOnly('Counted elsewhere.')).toBe('Shown, not scored. Counted elsewhere.');
    expect(fr.indicator.shownOnly('Compté ailleurs.')).toBe(
      'Affiché, mais non compté dans le score. Compté ailleurs.',
    );
    expect(ar.indicator.shownOnly('محسوب في غيره.')).toBe('يُعرض ولا يدخل في الدرجة. محسوب في غيره.');
  });
});

describe('a count of years', () => {
  it('has the form of its number', () => {
    expect([1, 5].map(en.indicator.toleranceYears)).toEqual([
      'The newest value counts if it is at most 1 year old.',
      'The newest value counts if it is at most 5 years old.',
    ]);
    expect([1, 5].map(fr.indicator.toleranceYears)).toEqual([
      'La valeur la plus récente compte si elle a au plus 1 an.',
      'La valeur la plus récente compte si elle a au plus 5 ans.',
    ]);
    expect([1, 2, 3, 11, 100].map(ar.indicator.toleranceYears)).toEqual([
      'تُحتسب أحدث قيمة إذا لم يتجاوز عمرها سنة واحدة.',
      'تُحتسب أحدث قيمة إذا لم يتجاوز عمرها سنتين.',
      'تُحتسب أحدث قيمة إذا لم يتجاوز عمرها 3 سنوات.',
      'تُحتسب أحدث قيمة إذا لم يتجاوز عمرها 11 سنة.',
      'تُحتسب أحدث قيمة إذا لم يتجاوز عمرها 100 سنة.',
    ]);
  });
});

describe('a count of observations', () => {
  it('has the form of its number and the digits it was given', () => {
    expect(COUNTS.map((count) => explore.en.found(count, String(count)))).toEqual([
      '0 observations',
      '1 observation',
      '2 observations',
      '3 observations',
      '11 observations',
      '100 observations',
    ]);
    expect(COUNTS.map((count) => explore.fr.found(count, String(count)))).toEqual([
      '0 observation',
      '1 observation',
      '2 observations',
      '3 observations',
      '11 observations',
      '100 observations',
    ]);
    expect(COUNTS.map((count) => explore.ar.found(count, n(String(count))))).toEqual([
      'لا مشاهدات',
      'مشاهدة واحدة',
      'مشاهدتان',
      `${n('3')} مشاهدات`,
      `${n('11')} مشاهدة`,
      `${n('100')} مشاهدة`,
    ]);
    expect(explore.fr.found(1_000_000, '1\u202F000\u202F000')).toBe('1\u202F000\u202F000 observations');
  });
});

describe('a count of data sets', () => {
  it('has the form of its number', () => {
    expect([1, 4].map(en.figure.dataSets)).toEqual(['1 data set', '4 data sets']);
    expect([1, 4].map(fr.figure.dataSets)).toEqual(['1 jeu de données', '4 jeux de données']);
    expect([1, 2, 4, 11].map(ar.figure.dataSets)).toEqual([
      'مجموعة بيانات واحدة',
      'مجموعتا بيانات',
      '4 مجموعات بيانات',
      '11 مجموعة بيانات',
    ]);
  });
});

describe('a spoken mark', () => {
  it('gives the rank, or says that there is none', () => {
    expect(en.indicator.spoken('Mali', '3', '57%', '2024')).toBe('Mali: rank 3, 57% in 2024');
    expect(en.indicator.spoken('Mali', en.indicator.unranked, '57%', '2024')).toBe(
      'Mali: not ranked, 57% in 2024',
    );
    expect(fr.indicator.spoken('Mali', '3', '57\u202F%', '2024')).toBe(
      'Mali\u202F: rang 3, 57\u202F% en 2024',
    );
    expect(fr.overview.spokenRow('Mali', fr.indicator.unranked)).toBe('Mali, sans rang');
    expect(ar.indicator.spoken('مالي', '3', n('57%'), '2024')).toBe(`مالي: المرتبة 3، ${n('57%')} في 2024`);
    expect(ar.overview.spokenRow('مالي', ar.indicator.unranked)).toBe('مالي، بلا مرتبة');
  });
});

describe('a notice about the address', () => {
  it('says what was left out and what was expected', () => {
    expect(en.notice.invalidValue('year', '1066', en.notice.expectedYear('2003', '2026'))).toBe(
      '“1066” was left out of the parameter year: expected a year from 2003 to 2026.',
    );
    expect(fr.notice.invalidValue('year', '1066', fr.notice.expectedYear('2003', '2026'))).toBe(
      'Paramètre year\u202F: la valeur «\u202F1066\u202F» a été ignorée\u202F; valeur attendue\u202F: une année de 2003 à 2026.',
    );
    expect(ar.notice.invalidValue('year', '1066', ar.notice.expectedYear('2003', '2026'))).toBe(
      `المعلمة ${f('year')}: أُهملت القيمة «${f('1066')}»؛ والقيمة المتوقعة: سنة من 2003 إلى 2026.`,
    );
  });

  it('says how many values a parameter takes', () => {
    expect(en.notice.tooMany('group', 1)).toBe(
      'The parameter group takes one value only; the first is shown.',
    );
    expect(en.notice.tooMany('economies', 8)).toBe(
      'The parameter economies takes at most 8 values; the first 8 are shown.',
    );
    expect(fr.notice.tooMany('group', 1)).toBe(
      'Le paramètre group n’accepte qu’une valeur\u202F; seule la première est affichée.',
    );
    expect(fr.notice.tooMany('economies', 8)).toBe(
      'Le paramètre economies accepte au plus 8 valeurs\u202F; seules les 8 premières sont affichées.',
    );
    expect([1, 2, 8, 11].map((most) => ar.notice.tooMany('economies', most).split('؛')[0])).toEqual([
      `لا تقبل المعلمة ${f('economies')} إلا قيمة واحدة`,
      `لا تقبل المعلمة ${f('economies')} أكثر من قيمتين`,
      `لا تقبل المعلمة ${f('economies')} أكثر من 8 قيم`,
      `لا تقبل المعلمة ${f('economies')} أكثر من 11 قيمة`,
    ]);
  });
});

describe('a finding in a data file', () => {
  it('names file, line and column as far as they are known', () => {
    expect(explore.en.finding('skills.csv', '7', 'value', 'n/a', 'a number')).toBe(
      'skills.csv, line 7, column value: expected a number, found n/a',
    );
    expect(explore.fr.finding('skills.csv', '7', '', '5', '6')).toBe(
      'skills.csv, ligne 7\u202F: attendu\u202F: 6\u202F; trouvé\u202F: 5',
    );
    expect(explore.ar.finding('skills.csv', '', '', '5', '6')).toBe(
      `${f('skills.csv')}: المتوقع ${f('6')}، والموجود ${f('5')}`,
    );
  });
});

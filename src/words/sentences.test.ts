import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Leader, Names } from './names.ts';
import { cutNames } from './names.ts';

/** An Arabic number as `numbers` writes it. */
const n = (text: string) => `\u2066${text}\u2069`;
/** Foreign text within Arabic. */
const f = (text: string) => `\u2068${text}\u2069`;

const list = (first: readonly string[], more = 0): Names => ({ first, more });
const COUNTS = [0, 1, 2, 3, 11, 100] as const;
const OIC = { en: 'OIC', fr: 'OCI', ar: 'التعاون الإسلامي' } as const;

describe('a list of names', () => {
  it('is empty without a name and the name itself with one', () => {
    for (const { names } of [en, fr, ar]) expect(names(list([]))).toBe('');
    expect(en.names(list(['Chad']))).toBe('Chad');
    expect(fr.names(list(['Tchad']))).toBe('Tchad');
    expect(ar.names(list(['تشاد']))).toBe('تشاد');
  });

  it('joins the last name with and', () => {
    expect(en.names(list(['Chad', 'Mali', 'Niger']))).toBe('Chad, Mali and Niger');
    expect(fr.names(list(['Tchad', 'Mali', 'Niger']))).toBe('Tchad, Mali et Niger');
    expect(ar.names(list(['تشاد', 'مالي', 'النيجر']))).toBe('تشاد، ومالي، والنيجر');
  });

  it('spells out one name more rather than counting one', () => {
    const all = ['Chad', 'Mali', 'Niger', 'Togo'];
    expect(cutNames(all, 4)).toEqual({ first: all, more: 0 });
    expect(cutNames(all, 3)).toEqual({ first: all, more: 0 });
    expect(cutNames(all, 2)).toEqual({ first: ['Chad', 'Mali'], more: 2 });
  });

  it('counts those it does not name', () => {
    expect(en.names(list(['Chad', 'Mali'], 4))).toBe('Chad, Mali and 4 more');
    expect(fr.names(list(['Tchad', 'Mali'], 1))).toBe('Tchad, Mali et 1 autre');
    expect(fr.names(list(['Tchad', 'Mali'], 4))).toBe('Tchad, Mali et 4 autres');
    expect(ar.names(list(['تشاد', 'مالي'], 1))).toBe('تشاد، ومالي، وواحد غيرها');
    expect(ar.names(list(['تشاد', 'مالي'], 2))).toBe('تشاد، ومالي، واثنان غيرها');
    expect(ar.names(list(['تشاد', 'مالي'], 4))).toBe('تشاد، ومالي، و4 غيرها');
  });

  it('parts names that hold a comma with semicolons', () => {
    expect(en.names(list(['Chad', 'China, Macao SAR', 'Mali']))).toBe('Chad; China, Macao SAR; and Mali');
    expect(fr.names(list(['Tchad', 'Chine, RAS de Macao'], 3))).toBe(
      'Tchad\u202F; Chine, RAS de Macao\u202F; et 3 autres',
    );
    expect(ar.names(list(['تشاد', 'ماكاو، الصين', 'مالي']))).toBe('تشاد؛ وماكاو، الصين؛ ومالي');
  });

  it('isolates Latin names within Arabic', () => {
    expect(ar.names(list(['GovTech', 'مالي']))).toBe(`${f('GovTech')}، ومالي`);
  });
});

describe('who leads', () => {
  const leader = (language: 'en' | 'fr' | 'ar'): Leader => ({
    group: OIC[language],
    name: { en: 'Malaysia', fr: 'Malaisie', ar: 'ماليزيا' }[language],
    value: { en: '62', fr: '62', ar: n('62') }[language],
    shared: false,
  });

  it('is one economy, its score, its group and the year', () => {
    expect(en.overview.title(leader('en'), 'Skills', '2024')).toBe(
      'Skills: Malaysia leads with 62 of 100 (OIC, 2024)',
    );
    expect(fr.overview.title(leader('fr'), 'Compétences', '2024')).toBe(
      'Compétences\u202F: Malaisie en tête avec 62 sur 100 (OCI, 2024)',
    );
    expect(ar.overview.title(leader('ar'), 'المهارات', '2024')).toBe(
      `المهارات: في الصدارة ماليزيا بدرجة ${n('62')} من 100 (التعاون الإسلامي، 2024)`,
    );
  });

  it('has the highest score and no more where others may be first', () => {
    expect(en.overview.highest(leader('en'), 'Skills', '2024')).toBe(
      'Skills: Malaysia has the highest score, 62 of 100 (OIC, 2024)',
    );
    expect(fr.overview.highest(leader('fr'), 'Compétences', '2024')).toBe(
      'Compétences, score le plus élevé\u202F: Malaisie, 62 sur 100 (OCI, 2024)',
    );
    expect(ar.overview.highest(leader('ar'), 'المهارات', '2024')).toBe(
      `المهارات، أعلى درجة: ماليزيا، ${n('62')} من 100 (التعاون الإسلامي، 2024)`,
    );
  });

  it('are those who share the first place, in a sentence that agrees with their number', () => {
    const both = { ...leader('en'), name: en.names(list(['Chad', 'Mali'])), shared: true };
    expect(en.overview.title(both, 'Skills', '2024')).toBe(
      'Skills: Chad and Mali lead with 62 of 100 (OIC, 2024)',
    );
    const deux = { ...leader('fr'), name: fr.names(list(['Mali', 'Tchad'])), shared: true };
    expect(fr.overview.title(deux, 'Compétences', '2024')).toBe(
      'Compétences\u202F: Mali et Tchad en tête avec 62 sur 100 (OCI, 2024)',
    );
    const three = { ...leader('ar'), name: ar.names(list(['البحرين', 'قطر', 'مالي'])), shared: true };
    expect(ar.overview.title(three, 'المهارات', '2024')).toBe(
      `المهارات: في الصدارة البحرين، وقطر، ومالي بدرجة ${n('62')} من 100 (التعاون الإسلامي، 2024)`,
    );
  });

  it('does not lead but has the lowest value where low is good, the highest where neither is', () => {
    const price = { ...leader('en'), value: '0.4%' };
    expect(en.indicator.title(price, 'Price', '2023', 'high')).toBe(
      'Price: Malaysia leads with 0.4% (OIC, 2023)',
    );
    expect(en.indicator.title(price, 'Price', '2023', 'low')).toBe(
      'Price: Malaysia has the lowest value, 0.4% (OIC, 2023)',
    );
    expect(
      en.indicator.title({ ...price, name: 'Chad and Mali', shared: true }, 'Price', '2023', 'neither'),
    ).toBe('Price: Chad and Mali have the highest value, 0.4% (OIC, 2023)');
    const prix = { ...leader('fr'), value: '0,4\u202F%' };
    expect(fr.indicator.title(prix, 'Prix', '2023', 'high')).toBe(
      'Prix\u202F: Malaisie en tête avec 0,4\u202F% (OCI, 2023)',
    );
    expect(fr.indicator.title(prix, 'Prix', '2023', 'low')).toBe(
      'Prix\u202F: la valeur la plus basse est de 0,4\u202F% (Malaisie\u202F; OCI, 2023)',
    );
    expect(
      fr.indicator.title({ ...prix, name: 'Mali et Tchad', shared: true }, 'Prix', '2023', 'neither'),
    ).toBe('Prix\u202F: la valeur la plus élevée est de 0,4\u202F% (Mali et Tchad\u202F; OCI, 2023)');
    const cost = { ...leader('ar'), value: n('0.4%') };
    expect(ar.indicator.title(cost, 'السعر', '2023', 'high')).toBe(
      `السعر: في الصدارة ماليزيا بقيمة ${n('0.4%')} (التعاون الإسلامي، 2023)`,
    );
    expect(ar.indicator.title(cost, 'السعر', '2023', 'low')).toBe(
      `السعر: أدنى قيمة هي ${n('0.4%')} (ماليزيا؛ التعاون الإسلامي، 2023)`,
    );
    expect(
      ar.indicator.title({ ...cost, name: 'تشاد، ومالي', shared: true }, 'السعر', '2023', 'neither'),
    ).toBe(`السعر: أعلى قيمة هي ${n('0.4%')} (تشاد، ومالي؛ التعاون الإسلامي، 2023)`);
  });
});

describe('a share of the members', () => {
  it('agrees with its count, and is none where nobody is', () => {
    expect(COUNTS.map((count) => en.indicator.base(count, 120))).toEqual([
      'none of 120 members',
      '1 of 120 members',
      '2 of 120 members',
      '3 of 120 members',
      '11 of 120 members',
      '100 of 120 members',
    ]);
    expect(en.indicator.base(1, 1)).toBe('1 of 1 member');
    expect(COUNTS.map((count) => fr.indicator.base(count, 120))).toEqual([
      'aucun des 120 membres',
      '1 membre sur 120',
      '2 membres sur 120',
      '3 membres sur 120',
      '11 membres sur 120',
      '100 membres sur 120',
    ]);
    expect(COUNTS.map((count) => ar.indicator.base(count, 120))).toEqual([
      'لا عضو من أصل 120',
      'عضو واحد من أصل 120',
      'عضوان من أصل 120',
      '3 أعضاء من أصل 120',
      '11 عضواً من أصل 120',
      '100 عضو من أصل 120',
    ]);
  });

  it('opens the lead with a verb that agrees with it', () => {
    const lead = (count: number) => en.overview.lead(count, 57, '45', '52').split('. ')[0];
    expect([0, 1, 2].map(lead)).toEqual([
      'None of 57 members has a score',
      '1 of 57 members has a score',
      '2 of 57 members have a score',
    ]);
    const french = (count: number) => fr.overview.lead(count, 57, '45', '52').split('. ')[0];
    expect([0, 1, 2].map(french)).toEqual([
      'Aucun des 57 membres n’a de score',
      '1 membre sur 57 a un score',
      '2 membres sur 57 ont un score',
    ]);
    const arabic = (count: number) => ar.overview.lead(count, 57, n('45'), n('52')).split('. ')[0];
    expect([0, 1, 2, 3, 11].map(arabic)).toEqual([
      'لا عضو من أصل 57 له درجة',
      'عضو واحد من أصل 57 له درجة',
      'عضوان من أصل 57 لهما درجة',
      '3 أعضاء من أصل 57 لهم درجة',
      '11 عضواً من أصل 57 لهم درجة',
    ]);
  });

  it('is followed in the lead by the medians of the group and of the world', () => {
    expect(en.overview.lead(54, 57, '45', '52')).toBe(
      '54 of 57 members have a score. The group’s median is 45, the world’s 52.',
    );
    expect(fr.indicator.lead(54, 57, '45\u202F%', '52\u202F%', '2024')).toBe(
      '54 membres sur 57 ont une valeur pour 2024 ou peu avant. Médiane du groupe\u202F: 45\u202F%\u202F; médiane mondiale\u202F: 52\u202F%.',
    );
    expect(ar.indicator.lead(54, 57, n('45%'), n('52%'), '2024')).toBe(
      `54 عضواً من أصل 57 لهم قيمة لعام 2024 أو قبله بقليل. وسيط المجموعة: ${n('45%')}؛ والوسيط العالمي: ${n('52%')}.`,
    );
  });

  it('counts those in the first place where they are many, and those at both ends where a median says nothing', () => {
    expect(en.indicator.shared('OIC', 43, 57, 'Law', '100', '2026', 'high')).toBe(
      'Law: 43 of 57 members have the highest value, 100 (OIC, 2026)',
    );
    expect(fr.indicator.shared('OCI', 43, 57, 'Loi', '100', '2026', 'high')).toBe(
      'Loi\u202F: valeur la plus élevée, 100, pour 43 membres sur 57 (OCI, 2026)',
    );
    expect(ar.indicator.shared('آسيان', 7, 11, 'القانون', '100', '2026', 'high')).toBe(
      'القانون: أعلى قيمة، 100، لدى 7 أعضاء من أصل 11 (آسيان، 2026)',
    );
    expect(en.indicator.ends('OIC', 43, 57, '100', 8, '0')).toBe(
      'OIC: 43 of 57 members at 100, the highest value; 8 at 0, the lowest',
    );
    expect(en.indicator.reached(0, 46, '2% or less')).toBe(
      'Reached (2% or less) by none of 46 members with a value.',
    );
    expect(ar.indicator.reached(0, 46, 'x')).toBe('لم يبلغه (x) أي من الأعضاء ذوي القيم، وعددهم 46.');
  });

  it('stands above the world median, or below it where low is good', () => {
    expect(en.indicator.better('OIC', 12, 54, 'high')).toBe(
      'OIC: 12 of 54 members are above the world median',
    );
    expect(en.indicator.better('OIC', 1, 54, 'low')).toBe(
      'OIC: 1 of 54 members does better than the world median, with a lower value',
    );
    expect(fr.indicator.better('OCI', 0, 54, 'high')).toBe(
      'OCI\u202F: aucun des 54 membres n’est au-dessus de la médiane mondiale',
    );
    expect(fr.indicator.better('OCI', 1, 54, 'low')).toBe(
      'OCI\u202F: 1 membre sur 54 fait mieux que la médiane mondiale, avec une valeur plus basse',
    );
    expect(fr.overview.figureTitle('OCI', 12, 54, 'Compétences')).toBe(
      'OCI\u202F: 12 membres sur 54 sont au-dessus de la médiane mondiale (Compétences)',
    );
    expect(ar.indicator.better('آسيان', 2, 11, 'low')).toBe(
      'آسيان: عضوان من أصل 11 أفضل من الوسيط العالمي، بقيمة أدنى منه',
    );
    expect(ar.overview.figureTitle('آسيان', 3, 11, 'المهارات')).toBe(
      'آسيان: 3 أعضاء من أصل 11 فوق الوسيط العالمي (المهارات)',
    );
  });
});

it('names one year once where all values of an indicator are of it', () => {
  expect(en.indicator.allValues('% of adults', '2010', '2024')).toBe('% of adults, all economies, 2010–2024');
  expect(en.indicator.allValues('% of adults', '2024', '2024')).toBe('% of adults, all economies, 2024');
  expect(fr.indicator.allValues('% des adultes', '2024', '2024')).toBe(
    '% des adultes, toutes les économies, 2024',
  );
  expect(ar.indicator.allValues('% من البالغين', '2024', '2024')).toBe(
    '% من البالغين، جميع الاقتصادات، 2024',
  );
});

describe('the widest gap of a divide', () => {
  const said = (known: number) => {
    const gap = (text: string) => [text, 'F', 'M', { known, of: 57 }] as const;
    return [
      en.indicator.divideTitle('OIC', 'Tunisia', ...gap('11.4 points')),
      fr.indicator.divideTitle('OCI', 'Tunisie', ...gap('11,4 points')),
      ar.indicator.divideTitle('المنظمة', 'تونس', ...gap('11.4 نقطة')),
    ];
  };

  it('is the widest of those members whose both values are known', () => {
    expect(said(20)).toEqual([
      'OIC: among the 20 of 57 members with both values, the widest gap is in Tunisia, 11.4 points (F and M)',
      'OCI\u202F: parmi les 20 membres sur 57 qui ont les deux valeurs, l’écart le plus large est de 11,4 points (Tunisie\u202F; F et M)',
      'المنظمة: أوسع فجوة بين الأعضاء ذوي القيمتين (20 من أصل 57) هي 11.4 نقطة (تونس؛ F وM)',
    ]);
    expect(said(57)).toEqual([
      'OIC: among all 57 members with both values, the widest gap is in Tunisia, 11.4 points (F and M)',
      'OCI\u202F: parmi les 57 membres qui ont les deux valeurs, l’écart le plus large est de 11,4 points (Tunisie\u202F; F et M)',
      'المنظمة: أوسع فجوة بين جميع الأعضاء (57) هي 11.4 نقطة (تونس؛ F وM)',
    ]);
  });

  it('is no superlative of one', () => {
    expect(said(1)).toEqual([
      'OIC: only Tunisia has values for both, 11.4 points apart (F and M)',
      'OCI\u202F: un seul membre a les deux valeurs, l’écart est de 11,4 points (Tunisie\u202F; F et M)',
      'المنظمة: لعضو واحد فقط القيمتان معاً، والفجوة 11.4 نقطة (تونس؛ F وM)',
    ]);
  });
});

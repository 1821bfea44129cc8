import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** An Arabic number as `numbers` writes it. */
const n = (text: string) => `\u2066${text}\u2069`;

const gap = (points: number, year: string, comma = '.') => ({
  points,
  text: Math.abs(points).toFixed(1).replace('.', comma),
  year,
});
const change = (value: number, text: string) => ({ value, text });

describe('how far a group is from the world', () => {
  it('is said of both years, by the side on which it stands', () => {
    expect(en.trend.gap('OIC', gap(-12, '2010'), gap(-8, '2026'))).toBe(
      'OIC: 8.0 points below the world median in 2026; 12.0 points below in 2010',
    );
    expect(en.trend.gap('DCO', gap(-1, '2010'), gap(1, '2026'))).toBe(
      'DCO: 1.0 points above the world median in 2026; 1.0 points below in 2010',
    );
    expect(fr.trend.gap('OCI', gap(-12, '2010', ','), gap(3, '2026', ','))).toBe(
      'OCI\u202F: 3,0 points au-dessus de la médiane mondiale en 2026, 12,0 points en dessous en 2010',
    );
    expect(ar.trend.gap('التعاون الإسلامي', gap(-12, '2010'), gap(-2, '2026'))).toBe(
      'التعاون الإسلامي: بفارق 2.0 نقطة دون الوسيط العالمي في 2026، وبفارق 12.0 نقطة دونه في 2010',
    );
  });

  it('is level where not even a point lies between them', () => {
    expect(en.trend.gap('ASEAN', gap(0, '2010'), gap(0, '2026'))).toBe(
      'ASEAN: level with the world median in 2026; level with it in 2010',
    );
    expect(fr.trend.gap('ASEAN', gap(0, '2010', ','), gap(4, '2026', ','))).toBe(
      'ASEAN\u202F: 4,0 points au-dessus de la médiane mondiale en 2026, au même niveau en 2010',
    );
    expect(ar.trend.gap('الآسيان', gap(4, '2010'), gap(0, '2026'))).toBe(
      'الآسيان: عند مستوى الوسيط العالمي في 2026، وبفارق 4.0 نقطة فوقه في 2010',
    );
  });
});

describe('who moved most', () => {
  it('is named with points in the form that the number takes', () => {
    const reach = { known: 37, of: 57 };
    expect(
      en.movers.title('Libya', change(14.7, '+14.7'), '2021', '2026', 'OIC', 'Connectivity', reach),
    ).toBe(
      'Largest clear rise from 2021 to 2026, among the 37 of 57 members whose change rests on enough data: Libya, +14.7 points (OIC, Connectivity)',
    );
    expect(
      fr.movers.title('Libye', change(1.5, '+1,5'), '2021', '2026', 'OCI', 'Connectivité', {
        known: 57,
        of: 57,
      }),
    ).toBe(
      'Plus forte hausse avérée de 2021 à 2026, parmi les 57 membres dont l’évolution repose sur assez de données\u202F: Libye, +1,5 point (OCI, Connectivité)',
    );
    expect(
      ar.movers.title(
        'ليبيا',
        change(14.7, n('+14.7')),
        '2021',
        '2026',
        'التعاون الإسلامي',
        'الاتصال الرقمي',
        reach,
      ),
    ).toBe(
      `أكبر ارتفاع واضح من 2021 إلى 2026 بين الأعضاء الذين يقوم تغيّرهم على بيانات كافية (37 من أصل 57): ليبيا، ${n('+14.7')} نقطة (التعاون الإسلامي، الاتصال الرقمي)`,
    );
  });

  it('says where a change cannot be told from none', () => {
    expect(en.movers.spoken('Libya', '3', change(0.4, '+0.4'), true)).toBe('Libya: rank 3, +0.4 points');
    expect(en.movers.spoken('Libya', '3', change(0.4, '+0.4'), false)).toBe(
      'Libya: rank 3, +0.4 points, no clear change',
    );
    expect(fr.movers.spoken('Libye', '3', change(0.4, '+0,4'), false)).toBe(
      'Libye\u202F: rang 3, +0,4 point, pas d’évolution avérée',
    );
    expect(ar.movers.spoken('ليبيا', '3', change(0.4, n('+0.4')), false)).toBe(
      `ليبيا: المرتبة 3، ${n('+0.4')} نقطة، لا تغيّر واضحاً`,
    );
  });

  it('says of whom no change is stated, and who is left out', () => {
    expect(en.movers.notCompared('Chad and Mali', 2, 57, '2021')).toBe(
      'No change is stated for 2 of 57 members, since less than a third of the weight has values newer than 2021: Chad and Mali.',
    );
    expect(fr.movers.notCompared('Tchad', 1, 57, '2021')).toBe(
      'Aucune variation n’est donnée pour 1 membre sur 57\u202F: moins d’un tiers du poids porte sur des valeurs postérieures à 2021\u202F: Tchad.',
    );
    expect(ar.movers.notCompared('تشاد، ومالي', 2, 57, '2021')).toBe(
      'لا يُذكر تغيّر: عضوان من أصل 57، إذ إن القيم الأحدث من 2021 تحمل أقل من ثلث الوزن: تشاد، ومالي.',
    );
    expect(en.movers.unnamed('Djibouti', 1, 57)).toBe(
      'Left out: 1 of 57 members whose scores rest on too little of the weight: Djibouti.',
    );
    expect(fr.movers.unnamed('Djibouti', 1, 57)).toBe(
      'Laissé de côté\u202F: 1 membre sur 57, dont le score repose sur une part trop faible du poids\u202F: Djibouti.',
    );
  });
});

describe('what stands out', () => {
  const skills = { area: 'Skills', group: '55', world: '58', n: 57 };
  const trade = { area: 'Digital economy', group: '60', world: '48', n: 46 };

  it('says where a group is furthest ahead and furthest behind', () => {
    expect(en.findings.mixed('OIC', trade, skills)).toBe(
      'The group’s median (OIC) is furthest ahead of the world’s in “Digital economy” (60 against 48; 46 members) and furthest behind in “Skills” (55 against 58; 57 members).',
    );
    expect(
      fr.findings.mixed(
        'OCI',
        { area: 'Économie numérique', group: '60', world: '48', n: 46 },
        { area: 'Compétences', group: '55', world: '58', n: 1 },
      ),
    ).toBe(
      'Par rapport à la médiane mondiale, la médiane du groupe (OCI) a sa plus grande avance dans «\u202FÉconomie numérique\u202F» (60 contre 48\u202F; 46 membres), son plus grand retard dans «\u202FCompétences\u202F» (55 contre 58\u202F; 1 membre).',
    );
    expect(
      ar.findings.mixed(
        'آسيان',
        { area: 'الاقتصاد الرقمي', group: n('60'), world: n('48'), n: 11 },
        { area: 'المهارات', group: n('55'), world: n('58'), n: 9 },
      ),
    ).toBe(
      `مقارنةً بالوسيط العالمي، أكبر تقدم لوسيط المجموعة (آسيان) في «الاقتصاد الرقمي» (${n('60')} مقابل ${n('48')}؛ 11 عضواً)، وأكبر تأخر في «المهارات» (${n('55')} مقابل ${n('58')}؛ 9 أعضاء).`,
    );
  });

  it('speaks of no lead where there is none, and of no lag', () => {
    const behind = { area: 'Resilience', group: '66', world: '70', n: 57 };
    expect(en.findings.behind('OIC', behind, skills)).toBe(
      'The group’s median (OIC) is behind the world’s in every area with scores. The gap is smallest in “Resilience” (66 against 70; 57 members), widest in “Skills” (55 against 58; 57 members).',
    );
    expect(en.findings.ahead('OIC', trade, { ...skills, group: '59' })).toBe(
      'The group’s median (OIC) is ahead of the world’s in every area with scores. The lead is largest in “Digital economy” (60 against 48; 46 members), smallest in “Skills” (59 against 58; 57 members).',
    );
  });

  it('names the member that does best for its income, with its class', () => {
    const reach = { known: 50, of: 57 };
    expect(en.findings.outlier('Uzbekistan', '69', '46', 'Lower-middle-income economies', reach)).toBe(
      'Furthest above the median of its income class, among the 50 of 57 members with an overall score: Uzbekistan, 69 against 46 (Lower-middle-income economies).',
    );
    expect(fr.findings.outlier('Ouzbékistan', '69', '46', 'Tranche inférieure', reach)).toBe(
      'Plus grande avance sur la médiane de sa catégorie de revenu, parmi les 50 membres sur 57 qui ont un score d’ensemble\u202F: Ouzbékistan, 69 contre 46 (Tranche inférieure).',
    );
    expect(ar.findings.outlier('أوزبكستان', n('69'), n('46'), 'الشريحة الدنيا', reach)).toBe(
      `أكبر تقدم على وسيط فئة الدخل بين الأعضاء ذوي الدرجة الإجمالية (50 من أصل 57): أوزبكستان، بدرجة إجمالية ${n('69')} مقابل ${n('46')} (الشريحة الدنيا).`,
    );
  });

  it('is no superlative where one alone is known', () => {
    const alone = { known: 1, of: 57 };
    expect(en.findings.mover('Uzbekistan', change(9.4, '+9.4'), '2021', alone)).toBe(
      'Only one member’s change of the overall score since 2021 is known: Uzbekistan, +9.4 points.',
    );
    expect(fr.findings.outlier('Malaisie', '68', '53', 'Revenu moyen', alone)).toBe(
      'Le seul membre qui a un score d’ensemble dépasse la médiane de sa catégorie de revenu\u202F: Malaisie, 68 contre 53 (Revenu moyen).',
    );
    const title = ar.movers.title('ليبيا', change(1.5, '+1.5'), '2021', '2026', 'م', 'ن', alone);
    expect(title).toBe('من 2021 إلى 2026 لا يُعرف إلا تغيّر عضو واحد: ليبيا، +1.5 نقطة (م، ن)');
  });

  it('counts the others whose rises cannot be told apart', () => {
    const reach = (alike: number) => ({ known: 37, of: 57, alike });
    expect(en.findings.mover('Uzbekistan', change(9.4, '+9.4'), '2021', reach(16))).toMatch(
      /: Uzbekistan, \+9\.4 points, not to be told apart from the rises of 16 others\.$/,
    );
    expect(en.findings.mover('Uzbekistan', change(9.4, '+9.4'), '2021', reach(1))).toMatch(
      /, not to be told apart from the rise of one other\.$/,
    );
    expect(fr.findings.mover('Ouzbékistan', change(9.4, '+9,4'), '2021', reach(1))).toMatch(
      /, sans se distinguer de celle d’un autre\.$/,
    );
    expect(fr.findings.mover('Ouzbékistan', change(9.4, '+9,4'), '2021', reach(16))).toMatch(
      /, sans se distinguer de celles de 16 autres\.$/,
    );
    const arabic = [1, 2, 3, 16, 100].map((n) =>
      ar.findings.mover('أوزبكستان', change(9.4, '+9.4'), '2021', reach(n)).replace(/^.*، /, ''),
    );
    expect(arabic).toEqual([
      'ولا يتميّز عن ارتفاع عضو آخر.',
      'ولا يتميّز عن ارتفاع عضوين آخرين.',
      'ولا يتميّز عن ارتفاع 3 أعضاء آخرين.',
      'ولا يتميّز عن ارتفاع 16 عضواً آخر.',
      'ولا يتميّز عن ارتفاع 100 عضو آخر.',
    ]);
  });

  it('names who clearly rose most', () => {
    const reach = { known: 37, of: 57 };
    expect(en.findings.mover('Uzbekistan', change(9.4, '+9.4'), '2021', reach)).toBe(
      'Largest clear rise of the overall score since 2021, among the 37 of 57 members whose change rests on enough data: Uzbekistan, +9.4 points.',
    );
    expect(fr.findings.mover('Ouzbékistan', change(9.4, '+9,4'), '2021', reach)).toBe(
      'Plus forte hausse avérée du score d’ensemble depuis 2021, parmi les 37 membres sur 57 dont l’évolution repose sur assez de données\u202F: Ouzbékistan, +9,4 points.',
    );
    expect(ar.findings.mover('أوزبكستان', change(9.4, n('+9.4')), '2021', { known: 11, of: 11 })).toBe(
      `أكبر ارتفاع واضح في الدرجة الإجمالية منذ 2021 بين جميع الأعضاء (11): أوزبكستان، ${n('+9.4')} نقطة.`,
    );
  });

  it('says how far apart two members are', () => {
    expect(en.findings.spread('Resilience', '4', 'Guinea-Bissau', '94', 'Türkiye')).toBe(
      'Widest gap between two ranked members: “Resilience”, from 4 (Guinea-Bissau) to 94 (Türkiye).',
    );
    expect(ar.findings.spread('الصمود', n('4'), 'غينيا-بيساو', n('94'), 'تركيا')).toBe(
      `أوسع فجوة بين عضوين لهما مرتبة: «الصمود»، من ${n('4')} (غينيا-بيساو) إلى ${n('94')} (تركيا).`,
    );
  });
});

describe('an area in words', () => {
  it('counts the indicators in which a group is ahead of the world', () => {
    expect(en.indicators.title('OIC', { ahead: 0, behind: 15 }, 15, 'Connectivity')).toBe(
      'OIC: behind the world in all 15 indicators (Connectivity)',
    );
    expect(en.indicators.title('OIC', { ahead: 0, behind: 14 }, 15, 'Connectivity')).toBe(
      'OIC: ahead of the world in none of 15 indicators (Connectivity)',
    );
    expect(en.indicators.title('OIC', { ahead: 1, behind: 0 }, 1, 'Connectivity')).toBe(
      'OIC: ahead of the world in the one indicator (Connectivity)',
    );
    expect(fr.indicators.title('OCI', { ahead: 3, behind: 12 }, 15, 'Connectivité')).toBe(
      'OCI\u202F: en avance sur le monde pour 3 des 15 indicateurs (Connectivité)',
    );
    expect(ar.indicators.title('التعاون الإسلامي', { ahead: 3, behind: 12 }, 15, 'الاتصال الرقمي')).toBe(
      'التعاون الإسلامي: عدد المؤشرات التي تتقدم فيها المجموعة على العالم: 3 من أصل 15 (الاتصال الرقمي)',
    );
  });

  it('counts members in the highest classes and in the lowest', () => {
    expect(en.map.title('OIC', 4, 33, 57, 'Overall')).toBe(
      'OIC: 4 of 57 members Advanced or Frontier, 33 Nascent (Overall)',
    );
    expect(fr.map.title('OCI', 0, 33, 57, 'Ensemble')).toBe(
      'OCI\u202F: aucun des 57 membres au niveau Avancé ou Pionnier, 33 au niveau Naissant (Ensemble)',
    );
    expect(ar.map.title('التعاون الإسلامي', 4, 33, 57, 'الإجمالي')).toBe(
      'التعاون الإسلامي: من أصل 57، عدد الأعضاء في مستوى متقدم أو رائد: 4، وفي مستوى ناشئ: 33 (الإجمالي)',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Moved, Standing } from './types.ts';

const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

/** A movement by so many points, formatted, that 90 % of the draws put between two ends. */
const moved = (way: Moved['way'], value: number, comma = '.'): Moved => {
  const text = (points: number) => String(points).replace('.', comma);
  return {
    way,
    points: { value, text: text(Math.abs(value)) },
    signed: { value, text: `${value < 0 ? '−' : '+'}${text(Math.abs(value))}` },
    ends: ['+1', '+7'],
    renewed: '52%',
  };
};

/** How far a score is from a median of 48. */
const fromMedian = (value: number, group: string) => ({
  points: { value, text: String(Math.abs(value)) },
  group,
  median: '48',
});

const placed = (rank: number, of: number, band: Standing['band'] = null): Standing => ({
  band,
  rank: { rank, of, sharing: 1 },
  of,
});

describe('the finding of an economy', () => {
  it('is its place, with its strongest and its weakest area', () => {
    expect(
      en.title('Morocco', placed(22, 57, [18, 24]), 'OIC', '2026', {
        strongest: 'Resilience',
        weakest: 'Skills',
      }),
    ).toBe(
      'Morocco: 18th to 24th of 57, 22nd by score (OIC, 2026), strongest in Resilience, weakest in Skills',
    );
    expect(
      fr.title('Maroc', placed(22, 57, [18, 24]), 'OCI', '2026', {
        strongest: 'Résilience',
        weakest: 'Compétences',
      }),
    ).toBe(
      'Maroc\u202F: 18e à 24e sur 57, 22e selon le score (OCI, 2026)\u202F; meilleure place\u202F: Résilience\u202F; moins bonne place\u202F: Compétences',
    );
    expect(
      bare(
        ar.title('المغرب', placed(22, 57, [18, 24]), 'التعاون الإسلامي', '2026', {
          strongest: 'الصمود',
          weakest: 'المهارات',
        }),
      ),
    ).toBe(
      'المغرب: المرتبة من 18 إلى 24 من أصل 57، و22 بحسب الدرجة (التعاون الإسلامي، 2026)؛ أفضل مرتبة: الصمود؛ أدنى مرتبة: المهارات',
    );
  });

  it('says how many areas have a score where there is none overall', () => {
    expect(en.titleUnranked('Kosovo', '2026', 4, 8)).toBe(
      'Kosovo: no overall score in 2026; 4 of 8 areas have one',
    );
    expect(en.titleUnranked('Holy See', '2026', 0, 8)).toBe(
      'Holy See: no overall score in 2026; none of 8 areas has one',
    );
    expect(fr.titleUnranked('Kosovo', '2026', 1, 8)).toBe(
      'Kosovo\u202F: pas de score d’ensemble en 2026\u202F; 1 domaine sur 8 a un score',
    );
    expect(fr.titleUnranked('Saint-Siège', '2026', 0, 8)).toBe(
      'Saint-Siège\u202F: pas de score d’ensemble en 2026\u202F; aucun des 8 domaines n’a de score',
    );
    expect(bare(ar.titleUnranked('كوسوفو', '2026', 2, 8))).toBe(
      'كوسوفو: لا درجة إجمالية في 2026؛ مجالان من أصل 8 لهما درجة',
    );
  });
});

describe('where an economy stands', () => {
  it('is the range of its rank, then the number where that may be given', () => {
    expect(en.standing(placed(5, 57, [4, 7]))).toBe('4th to 7th of 57, 5th by score');
    expect(en.standing({ band: [4, 7], rank: null, of: 57 })).toBe('4th to 7th of 57');
    expect(en.standing({ band: [4, 4], rank: null, of: 57 })).toBe('4th of 57');
    expect(fr.standing({ band: [4, 7], rank: null, of: 57 })).toBe('4e à 7e sur 57');
    expect(ar.standing(placed(5, 57, [4, 7]))).toBe('المرتبة من 4 إلى 7 من أصل 57، و5 بحسب الدرجة');
  });

  it('is the number alone where the rank never moves, or no range was drawn', () => {
    expect(en.standing(placed(5, 57, [5, 5]))).toBe('5th of 57');
    expect(en.standing(placed(5, 57))).toBe('5th of 57');
    expect(en.standing({ band: null, rank: null, of: 57 })).toBe('no place stated among 57');
    expect(en.standingShort(placed(5, 57, [4, 7]))).toBe('4–7 of 57');
    expect(fr.standingShort(placed(5, 57))).toBe('5 sur 57');
    expect(en.standingShort({ band: null, rank: null, of: 57 })).toBe('–');
  });
});

describe('the lead of an economy', () => {
  it('begins with the score, its class, the place in the world and the movement with its base', () => {
    const english = en.sentence([
      en.lead('57', 'Emerging', fromMedian(9, 'OIC'), placed(94, 191, [80, 101])),
      en.changed(moved('up', 4.4), '2021'),
    ]);
    expect(english).toBe(
      'Overall score 57 of 100 (Emerging), 9 points above the median (OIC: 48), 80th to 101st of 191 in the world, 94th by score; up 4.4 points since 2021 (+1 to +7 in 90% of recalculations), 52% of the weight on values newer than 2021.',
    );
    const french = fr.sentence([
      fr.lead('57', 'Émergent', fromMedian(-1, 'OCI'), placed(94, 191)),
      fr.changed(moved('down', -4.4, ','), '2021'),
    ]);
    expect(french).toBe(
      'Score d’ensemble\u202F: 57 sur 100 (Émergent), 1 point en dessous de la médiane (OCI\u202F: 48), 94e sur 191 dans le monde\u202F; en baisse de 4,4 points depuis 2021 (de +1 à +7 dans 90\u202F% des recalculs), 52% du poids sur des valeurs postérieures à 2021.',
    );
    const arabic = ar.sentence([
      ar.lead('57', 'صاعد', fromMedian(0, 'آسيان'), placed(94, 191)),
      ar.changed(moved('up', 4.4), '2021'),
    ]);
    expect(bare(arabic)).toBe(
      'الدرجة الإجمالية: 57 من 100 (صاعد)، عند الوسيط (آسيان: 48)، المرتبة 94 من أصل 191 في العالم؛ بزيادة قدرها 4.4 نقطة منذ 2021 (من +1 إلى +7 في 90% من عمليات إعادة الحساب)، و52% من الوزن بقيم أحدث من 2021.',
    );
  });

  it('says that there is no clear change, or that none is stated', () => {
    expect(en.changed({ ...moved('unclear', 0.4), renewed: null, ends: null }, '2021')).toBe(
      'no clear change since 2021',
    );
    expect(en.notStated('2021', '28%')).toBe(
      'no change since 2021 is stated: 28% of the weight has newer values, a third is needed',
    );
    expect(fr.notStated('2021', '28\u202F%')).toBe(
      'aucune évolution depuis 2021 n’est donnée\u202F: 28\u202F% du poids porte sur des valeurs plus récentes, il en faut un tiers',
    );
  });

  it('goes on with how many areas have a score', () => {
    expect(en.sentence([en.scoredAreas(1, 8)])).toBe('1 of 8 areas has a score.');
    expect(fr.sentence([fr.scoredAreas(0, 8)])).toBe('Aucun des 8 domaines n’a de score.');
    expect(bare(ar.sentence([ar.scoredAreas(3, 8)]))).toBe('3 مجالات من أصل 8 لها درجة.');
  });
});

describe('a place', () => {
  it.each([
    [1, '1st of 57'],
    [2, '2nd of 57'],
    [3, '3rd of 57'],
    [11, '11th of 57'],
    [13, '13th of 57'],
    [21, '21st of 57'],
  ])('has its English ordinal: %i', (rank, text) => {
    expect(en.place({ rank, of: 57, sharing: 1 })).toBe(text);
  });

  it('says who shares it', () => {
    expect(en.place({ rank: 1, of: 57, sharing: 2 })).toBe('1st of 57, shared with 1 other');
    expect(fr.place({ rank: 1, of: 57, sharing: 40 })).toBe('1er sur 57, à égalité avec 39 autres');
    expect(ar.place({ rank: 1, of: 57, sharing: 3 })).toBe('المرتبة 1 من أصل 57، بالتساوي مع اقتصادين آخرين');
    expect(en.rank({ rank: 1, of: 57, sharing: 2 })).toBe('1= of 57');
    expect(fr.rank({ rank: 4, of: 57, sharing: 1 })).toBe('4 sur 57');
  });
});

describe('figures of an economy', () => {
  it('say in how many areas it stands above the median', () => {
    expect(en.profileTitle('Morocco', 7, 8, 'OIC')).toBe('Morocco: above the median in 7 of 8 areas (OIC)');
    expect(fr.profileTitle('Tuvalu', 0, 6, 'CESAP')).toBe(
      'Tuvalu\u202F: au-dessus de la médiane dans aucun des 6 domaines (CESAP)',
    );
    expect(bare(ar.profileTitle('دولة فلسطين', 2, 7, 'التعاون الإسلامي'))).toBe(
      'دولة فلسطين: مجالان من أصل 7 فوق الوسيط (التعاون الإسلامي)',
    );
  });

  it('count less than two points as one in French, with their sign', () => {
    expect(fr.since(moved('up', 0.2, ','))).toBe('+0,2 point');
    expect(fr.since(moved('down', -1.9, ','))).toBe('−1,9 point');
    expect(fr.gained({ value: 2, text: '+2,0' }, '38')).toBe('+2,0 points, aujourd’hui 38');
    expect(fr.trendTitle('Maroc', moved('up', 0.8, ','), '2021')).toBe(
      'Maroc\u202F: score d’ensemble en hausse de 0,8 point depuis 2021',
    );
  });

  it('say how the overall score moved', () => {
    expect(en.trendTitle('Morocco', moved('up', 4.4), '2021')).toBe(
      'Morocco: overall score up 4.4 points since 2021',
    );
    expect(en.trendTitle('Morocco', moved('unclear', 0.4), '2021')).toBe(
      'Morocco: no clear change of the overall score since 2021',
    );
    expect(fr.trendTitle('Maroc', moved('unclear', 0.4), '2021')).toBe(
      'Maroc\u202F: score d’ensemble sans évolution avérée depuis 2021',
    );
    expect(bare(ar.trendTitle('المغرب', moved('down', -4.4), '2021'))).toBe(
      'المغرب: انخفضت الدرجة الإجمالية 4.4 نقطة منذ 2021',
    );
    expect(en.since(moved('unclear', 0.4))).toBe('no clear change (+0.4)');
  });

  it('name the widest divide with its gap and year', () => {
    expect(en.dividesTitle('Account ownership', 'Sex', { value: 19.9, text: '19.9' }, '2024')).toBe(
      'Widest divide: Account ownership by sex, 19.9 points (2024)',
    );
    expect(fr.dividesTitle('Détention d’un compte', 'Sexe', { value: 0.1, text: '0,1' }, '2024')).toBe(
      'Écart le plus large\u202F: Détention d’un compte, 0,1 point (Sexe, 2024)',
    );
    expect(bare(ar.dividesTitle('ملكية الحسابات', 'الجنس', { value: 19.9, text: '19.9' }, '2024'))).toBe(
      'أوسع فجوة: ملكية الحسابات، 19.9 نقطة (حسب الجنس، 2024)',
    );
  });

  it('count the indicators that have a value, and say why one has none', () => {
    expect(en.factsTitle(122, 129)).toBe('122 of 129 indicators have a value');
    expect(fr.factsTitle(0, 129)).toBe('Aucun des 129 indicateurs n’a de valeur');
    expect(ar.factsTitle(11, 129)).toBe('11 مؤشراً من أصل 129 لها قيمة');
    expect(en.tooOld('2014', 1)).toBe('no value: the last one, of 2014, is older than 1 year');
    expect(fr.tooOld('2014', 5)).toBe('pas de valeur\u202F: la dernière, de 2014, a plus de 5 ans');
    expect(ar.tooOld('2014', 2)).toBe('لا قيمة: آخرها من 2014، أي أقدم من سنتين');
  });
});

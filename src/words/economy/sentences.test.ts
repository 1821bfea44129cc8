import { describe, expect, it } from 'vitest';
import type { Change } from '../area/types.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

/** A change of so many points, formatted. */
const of = (value: number, text = String(value)): Change => ({ value, text });

describe('the finding of an economy', () => {
  it('is its place, with its strongest and its weakest area', () => {
    expect(
      en.title('Morocco', { rank: 22, of: 57, sharing: 1 }, 'OIC', '2026', {
        strongest: 'Resilience',
        weakest: 'Skills',
      }),
    ).toBe('Morocco: 22nd of 57 (OIC, 2026), strongest in Resilience, weakest in Skills');
    expect(
      fr.title('Maroc', { rank: 22, of: 57, sharing: 1 }, 'OCI', '2026', {
        strongest: 'Résilience',
        weakest: 'Compétences',
      }),
    ).toBe(
      'Maroc\u202F: rang 22 sur 57 (OCI, 2026)\u202F; point fort\u202F: Résilience\u202F; point faible\u202F: Compétences',
    );
    expect(
      bare(
        ar.title('المغرب', { rank: 22, of: 57, sharing: 1 }, 'التعاون الإسلامي', '2026', {
          strongest: 'الصمود',
          weakest: 'المهارات',
        }),
      ),
    ).toBe('المغرب: المرتبة 22 من أصل 57 (التعاون الإسلامي، 2026)؛ الأقوى: الصمود؛ الأضعف: المهارات');
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
      'Saint-Siège\u202F: pas de score d’ensemble en 2026\u202F; aucun domaine sur 8 n’a de score',
    );
    expect(bare(ar.titleUnranked('كوسوفو', '2026', 2, 8))).toBe(
      'كوسوفو: لا درجة إجمالية في 2026؛ مجالان من أصل 8 لهما درجة',
    );
  });
});

describe('the lead of an economy', () => {
  it('begins with the score, its class, the place in the world and the change with its base', () => {
    const english = en.sentence([
      en.lead('57', 'Emerging', { rank: 94, of: 191, sharing: 1 }),
      en.changed('up', of(4.4), '2021', 16),
    ]);
    expect(english).toBe(
      'Overall score 57 of 100 (Emerging), 94th of 191 in the world; up 4.4 points since 2021, counting the 16 indicators with comparable values in both years.',
    );
    const french = fr.sentence([
      fr.lead('57', 'Émergent', { rank: 94, of: 191, sharing: 1 }),
      fr.changed('down', of(4.4, '4,4'), '2021', 1),
    ]);
    expect(french).toBe(
      'Score d’ensemble\u202F: 57 sur 100 (Émergent), rang 94 sur 191 dans le monde\u202F; en baisse de 4,4 points depuis 2021, sur 1 indicateur aux valeurs comparables les deux années.',
    );
    const arabic = ar.sentence([
      ar.lead('57', 'صاعد', { rank: 94, of: 191, sharing: 1 }),
      ar.changed('up', of(4.4), '2021', 16),
    ]);
    expect(bare(arabic)).toBe(
      'الدرجة الإجمالية: 57 من 100 (صاعد)، المرتبة 94 من أصل 191 في العالم؛ بزيادة قدرها 4.4 نقطة منذ 2021، بحساب 16 مؤشراً قيمها قابلة للمقارنة في السنتين.',
    );
  });

  it('goes on with how sure it is', () => {
    expect(en.sentence([en.scoredAreas(1, 8), en.between(17, 21, 'OIC')])).toBe(
      '1 of 8 areas has a score; other methods put the rank between 17 and 21 (OIC).',
    );
    expect(fr.sentence([fr.scoredAreas(0, 8)])).toBe('Aucun domaine sur 8 n’a de score.');
    expect(fr.sentence([fr.scoredAreas(8, 8), fr.between(3, 3, 'OCI')])).toBe(
      '8 domaines sur 8 ont un score\u202F; au moins 90\u202F% des autres méthodes donnent le même rang (OCI).',
    );
    expect(bare(ar.sentence([ar.scoredAreas(3, 8), ar.between(17, 21, 'آسيان')]))).toBe(
      '3 مجالات من أصل 8 لها درجة؛ تضع طرق أخرى المرتبة بين 17 و21 (آسيان).',
    );
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
    expect(fr.place({ rank: 1, of: 57, sharing: 40 })).toBe('rang 1 sur 57, à égalité avec 39 autres');
    expect(ar.place({ rank: 1, of: 57, sharing: 3 })).toBe('المرتبة 1 من أصل 57، بالتساوي مع اقتصادين آخرين');
    expect(en.rank({ rank: 1, of: 57, sharing: 2 })).toBe('1= of 57');
    expect(fr.rank({ rank: 4, of: 57, sharing: 1 })).toBe('4 sur 57');
  });
});

describe('figures of an economy', () => {
  it('say in how many areas it stands above the median', () => {
    expect(en.profileTitle('Morocco', 7, 8, 'OIC')).toBe('Morocco: above the median in 7 of 8 areas (OIC)');
    expect(fr.profileTitle('Tuvalu', 0, 6, 'CESAP')).toBe(
      'Tuvalu\u202F: au-dessus de la médiane dans aucun domaine sur 6 (CESAP)',
    );
    expect(bare(ar.profileTitle('دولة فلسطين', 2, 7, 'التعاون الإسلامي'))).toBe(
      'دولة فلسطين: مجالان من أصل 7 فوق الوسيط (التعاون الإسلامي)',
    );
  });

  it('count less than two points as one in French, with their sign', () => {
    expect(fr.since(of(0.2, '+0,2'), 2)).toBe('+0,2 point (2 indicateurs)');
    expect(fr.since(of(-1.9, '−1,9'), 2)).toBe('−1,9 point (2 indicateurs)');
    expect(fr.gained(of(2, '+2,0'), 1, '38')).toBe('+2,0 points (1 indicateur), aujourd’hui 38');
    expect(fr.trendTitle('Maroc', 'up', of(0.8, '0,8'), '2021')).toBe(
      'Maroc\u202F: score d’ensemble en hausse de 0,8 point depuis 2021, à indicateurs identiques',
    );
  });

  it('say how the overall score moved', () => {
    expect(en.trendTitle('Morocco', 'up', of(4.4), '2021')).toBe(
      'Morocco: overall score up 4.4 points since 2021, on the same indicators',
    );
    expect(fr.trendTitle('Maroc', 'flat', of(0, '0,0'), '2021')).toBe(
      'Maroc\u202F: score d’ensemble inchangé depuis 2021, à indicateurs identiques',
    );
    expect(bare(ar.trendTitle('المغرب', 'down', of(4.4), '2021'))).toBe(
      'المغرب: انخفضت الدرجة الإجمالية 4.4 نقطة منذ 2021، بالمؤشرات نفسها',
    );
  });

  it('name the widest divide with its gap and year', () => {
    expect(en.dividesTitle('Account ownership', 'Sex', '19.9', '2024')).toBe(
      'Widest divide: Account ownership by sex, 19.9 points (2024)',
    );
    expect(fr.dividesTitle('Détention d’un compte', 'Sexe', '19,9', '2024')).toBe(
      'Écart le plus large\u202F: Détention d’un compte, 19,9 points (Sexe, 2024)',
    );
    expect(bare(ar.dividesTitle('ملكية الحسابات', 'الجنس', '19.9', '2024'))).toBe(
      'أوسع فجوة: ملكية الحسابات، 19.9 نقطة (حسب الجنس، 2024)',
    );
  });

  it('count the indicators that have a value, and say why one has none', () => {
    expect(en.factsTitle(122, 129)).toBe('122 of 129 indicators have a value');
    expect(fr.factsTitle(0, 129)).toBe('Aucun indicateur sur 129 n’a de valeur');
    expect(ar.factsTitle(11, 129)).toBe('11 مؤشراً من أصل 129 لها قيمة');
    expect(en.tooOld('2014', 1)).toBe('no value: the last one, of 2014, is older than 1 year');
    expect(fr.tooOld('2014', 5)).toBe('pas de valeur\u202F: la dernière, de 2014, a plus de 5 ans');
    expect(ar.tooOld('2014', 2)).toBe('لا قيمة: آخرها من 2014، أي أقدم من سنتين');
  });
});

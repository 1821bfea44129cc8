import { describe, expect, it } from 'vitest';
import type { Leader } from '../names.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** An Arabic number as `numbers` writes it. */
const n = (text: string) => `\u2066${text}\u2069`;

const leader = (name: string, value: string, shared = false): Leader => ({ group: '', name, value, shared });

const whole = (value: number) => ({ value, text: String(value) });
const most = (value: number, alike = 0) => ({ ...whole(value), alike });

describe('the title of the compare page', () => {
  it('says who leads overall, and in how many areas', () => {
    expect(en.title(leader('Malaysia', '78'), 'Overall', 3, 8, '2026')).toBe(
      'Overall: Malaysia has the highest score, 78 of 100, and the highest in 3 of 8 areas (2026)',
    );
    expect(fr.title(leader('Malaisie', '78'), 'Ensemble', 3, 8, '2026')).toBe(
      'Ensemble, score le plus élevé\u202F: Malaisie, 78 sur 100, et de même dans 3 domaines sur 8 (2026)',
    );
    expect(ar.title(leader('ماليزيا', n('78')), 'الإجمالي', 3, 8, '2026')).toBe(
      `الإجمالي، أعلى درجة: ماليزيا، ${n('78')} من 100، وكذلك في 3 مجالات من أصل 8 (2026)`,
    );
  });

  it('says so where the leader overall leads in no area, in one, and in two', () => {
    const end = (title: string) => title.slice(title.indexOf('100') + 3);
    expect(end(en.title(leader('Malaysia', '78'), 'Overall', 0, 8, '2026'))).toBe(
      ', and the highest in none of 8 areas (2026)',
    );
    expect(end(fr.title(leader('Malaisie', '78'), 'Ensemble', 0, 8, '2026'))).toBe(
      ', mais dans aucun des 8 domaines (2026)',
    );
    expect(end(fr.title(leader('Malaisie', '78'), 'Ensemble', 1, 8, '2026'))).toBe(
      ', et de même dans 1 domaine sur 8 (2026)',
    );
    expect(
      [0, 1, 2, 11].map((first) => end(ar.title(leader('ماليزيا', '78'), 'الإجمالي', first, 8, '2026'))),
    ).toEqual([
      '، ولكن ليس في أي مجال من أصل 8 (2026)',
      '، وكذلك في مجال واحد من أصل 8 (2026)',
      '، وكذلك في مجالين من أصل 8 (2026)',
      '، وكذلك في 11 مجالاً من أصل 8 (2026)',
    ]);
  });

  it('names those who share the lead, and counts no areas for one of them', () => {
    expect(en.title(leader('Chad and Mali', '78', true), 'Overall', 3, 8, '2026')).toBe(
      'Overall: Chad and Mali have the highest score, 78 of 100 (2026)',
    );
    expect(fr.title(leader('Mali et Tchad', '78', true), 'Ensemble', 3, 8, '2026')).toBe(
      'Ensemble, score le plus élevé\u202F: Mali et Tchad, 78 sur 100 (2026)',
    );
    expect(ar.title(leader('تشاد، ومالي', '78', true), 'الإجمالي', 3, 8, '2026')).toBe(
      'الإجمالي، أعلى درجة: تشاد، ومالي، 78 من 100 (2026)',
    );
  });
});

describe('the choice that nobody made', () => {
  it('is said, with what stands for it', () => {
    expect(en.byDefault(3, 'OIC', '2026', 8)).toBe(
      'No economy is chosen yet. Shown instead: the 3 members of OIC with the best overall scores (2026). Choose up to 8.',
    );
    expect(en.byDefault(1, 'OIC', '2026', 8)).toContain(
      'the member of OIC with the best overall score (2026)',
    );
    expect(fr.byDefault(3, 'OCI', '2026', 8)).toBe(
      'Aucune économie n’est choisie. À la place\u202F: les 3 membres qui ont les meilleurs scores d’ensemble (OCI, 2026). Choix possible\u202F: jusqu’à 8.',
    );
    expect(ar.byDefault(3, 'التعاون الإسلامي', '2026', 8)).toBe(
      'لم يُختر أي اقتصاد بعد. ويُعرض بدلاً من ذلك الأعضاء أصحاب أعلى 3 درجات إجمالية (التعاون الإسلامي، 2026). ويمكن اختيار ما يصل إلى 8.',
    );
    expect(ar.byDefault(2, 'التعاون الإسلامي', '2026', 8)).toContain('العضوان صاحبا أعلى درجتين إجماليتين');
  });
});

describe('the differences in words', () => {
  const low = { name: 'Oman', score: '53' };
  const high = { name: 'Qatar', score: '78' };

  it('say where economies are furthest apart', () => {
    expect(en.widest('Skills', whole(25), low, high)).toBe(
      'Widest difference: Skills, 25 points, from 53 (Oman) to 78 (Qatar)',
    );
    expect(en.widest('Skills', whole(1), low, high)).toContain('Skills, 1 point, from');
    expect(fr.widest('Compétences', whole(25), low, high)).toBe(
      'Plus grand écart\u202F: Compétences, 25 points, de 53 (Oman) à 78 (Qatar)',
    );
    expect(
      [1, 2, 3, 25].map((gap) =>
        ar.widest('المهارات', whole(gap), { name: 'عمان', score: '53' }, { name: 'قطر', score: '78' }),
      ),
    ).toEqual([
      'أوسع فارق: المهارات، نقطة واحدة، من 53 (عمان) إلى 78 (قطر)',
      'أوسع فارق: المهارات، نقطتان، من 53 (عمان) إلى 78 (قطر)',
      'أوسع فارق: المهارات، 3 نقاط، من 53 (عمان) إلى 78 (قطر)',
      'أوسع فارق: المهارات، 25 نقطة، من 53 (عمان) إلى 78 (قطر)',
    ]);
  });

  it('say where they are close, or that they are nowhere', () => {
    expect(en.close('Skills', 3)).toBe('At most 3 points between the best and the lowest in: Skills.');
    expect(en.closeNone(3)).toBe('In every area, more than 3 points lie between the best and the lowest.');
    expect(fr.close('Compétences', 3)).toBe(
      'Au plus 3 points entre le meilleur score et le plus bas\u202F: Compétences.',
    );
    expect(fr.closeNone(3)).toBe(
      'Dans chaque domaine, plus de 3 points séparent le meilleur score du plus bas.',
    );
    expect(ar.close('المهارات', 3)).toBe('لا يزيد الفارق بين الأعلى والأدنى على 3 نقاط في: المهارات.');
    expect(ar.closeNone(2)).toBe('يزيد الفارق بين الأعلى والأدنى على نقطتين في كل مجال.');
  });

  it('say who leads how often', () => {
    expect(en.leads('Qatar (5) and Oman (3)', 8)).toBe(
      'Highest score by number of areas, of 8: Qatar (5) and Oman (3).',
    );
    expect(fr.leads('Qatar (5) et Oman (3)', 8)).toBe(
      'Score le plus élevé, par nombre de domaines sur 8\u202F: Qatar (5) et Oman (3).',
    );
    expect(ar.leads('قطر (5)، وعمان (3)', 8)).toBe(
      'عدد المجالات ذات أعلى درجة من أصل 8: قطر (5)، وعمان (3).',
    );
  });
});

describe('what is shown over time', () => {
  it('counts the others who may have gained or lost as much', () => {
    expect(en.gained('Skills', 'Oman', most(5, 1), '2021', '2026')).toBe(
      'Skills: largest clear gain from 2021 to 2026, 5 points (Oman); 1 other may have gained as much',
    );
    expect(fr.gained('Compétences', 'Oman', most(5, 1), '2021', '2026')).toMatch(
      / \(Oman\)\u202F; une autre a pu progresser autant$/,
    );
    expect(fr.lost('Compétences', 'Oman', most(5, 2), '2021', '2026')).toMatch(
      / \(Oman\)\u202F; 2 autres ont pu reculer autant$/,
    );
    expect(ar.gained('المهارات', 'عمان', most(5, 2), '2021', '2026')).toMatch(
      /هو 5 نقاط \(عمان\)؛ وربما بلغه اقتصادان آخران$/,
    );
    expect(ar.lost('المهارات', 'عمان', most(5, 3), '2021', '2026')).toMatch(/؛ وربما بلغه 3 اقتصادات أخرى$/);
  });

  it('says the largest gain, or that nobody gained', () => {
    expect(en.gained('Skills', 'Oman', most(5), '2021', '2026')).toBe(
      'Skills: largest clear gain from 2021 to 2026, 5 points (Oman)',
    );
    expect(en.lost('Skills', 'Oman', most(1), '2021', '2026')).toBe(
      'Skills: nobody clearly gained from 2021 to 2026; largest clear loss 1 point (Oman)',
    );
    expect(fr.gained('Compétences', 'Oman', most(5), '2021', '2026')).toBe(
      'Compétences\u202F: la plus forte hausse avérée de 2021 à 2026 est de 5 points (Oman)',
    );
    expect(fr.lost('Compétences', 'Oman', most(1), '2021', '2026')).toBe(
      'Compétences\u202F: aucune hausse avérée de 2021 à 2026\u202F; la plus forte baisse avérée est de 1 point (Oman)',
    );
    expect(ar.gained('المهارات', 'عمان', most(5), '2021', '2026')).toBe(
      'المهارات: أكبر ارتفاع واضح من 2021 إلى 2026 هو 5 نقاط (عمان)',
    );
    expect(ar.lost('المهارات', 'عمان', most(2), '2021', '2026')).toBe(
      'المهارات: لا ارتفاع واضحاً من 2021 إلى 2026؛ وأكبر انخفاض واضح هو نقطتان (عمان)',
    );
  });

  it('says who changed most, with both years', () => {
    expect(en.moved('Internet users', 'Oman', '12%', '95%', '2005', '2024')).toBe(
      'Internet users: largest change from 12% in 2005 to 95% in 2024 (Oman)',
    );
    expect(fr.moved('Internautes', 'Oman', '12\u202F%', '95\u202F%', '2005', '2024')).toBe(
      'Internautes\u202F: la plus forte évolution va de 12\u202F% en 2005 à 95\u202F% en 2024 (Oman)',
    );
    expect(ar.moved('مستخدمو الإنترنت', 'عمان', n('12%'), n('95%'), '2005', '2024')).toBe(
      `مستخدمو الإنترنت: أكبر تغيّر من ${n('12%')} في 2005 إلى ${n('95%')} في 2024 (عمان)`,
    );
  });
});

describe('the indicators side by side', () => {
  it('say who has the best value most often', () => {
    expect(en.bestOften('Oman', 18, 34)).toBe('Best value most often: Oman (18 of 34 indicators)');
    expect(fr.bestOften('Oman', 1, 34)).toBe(
      'Le plus souvent la meilleure valeur\u202F: Oman (1 indicateur sur 34)',
    );
    expect(ar.bestOften('عمان', 18, 34)).toBe('أفضل قيمة في أكبر عدد من المؤشرات: عمان (18 مؤشراً من أصل 34)');
  });
});

import { indicators } from '../arabic.ts';
import type { GoalWords } from './types.ts';

export const ar: GoalWords = {
  goal: 'الهدف',
  median: (group, score) => `الوسيط (${group}: ${score})`,
  aboveRange: (name, score) => `أول مرتبة فوق نطاقه: ${name} (${score})`,
  class: (name, score) => `مستوى «${name}» (ابتداءً من ${score})`,
  ahead: 'عضو يتقدّم عليه',
  economy: (name, score) => `${name} (${score})`,
  title: (name, area, own, goal) =>
    `${name}: ما يلزم للانتقال من ${own} إلى هذا الهدف: ${goal}${area === null ? '' : ` («${area}»)`}`,
  none: 'لا عضو له درجة أعلى، وليس هناك مستوى أعلى.',
  note: 'هذا حساب لا نصيحة: تتغيّر قيمة واحدة ويبقى كل شيء آخر كما هو، ومنه قيم الآخرين. أصغر قيمة تكفي كما تُعرض القيم.',
  alone: (n, of) =>
    n === 0 ? `لا مؤشر يكفي وحده، من أصل ${of}.` : `ما يكفي وحده: ${indicators(n, 'مؤشران')} من أصل ${of}.`,
  rank: (rank, of, group) => `بهذه الدرجة تكون المرتبة ${rank} من ${of} (${group}).`,
  today: 'اليوم',
  needed: 'المطلوب',
  noValue: 'لا قيمة',
  peers: (group) => `أعضاء بلغوها أو تجاوزوها (${group})`,
  made: 'اقتصادات خطت مثل هذه الخطوة في خمس سنوات',
  notComparable: 'لا يُقارن عبر الزمن',
  nOf: (n, of) => `${n} من ${of}`,
  all: (n) => `الكل (${n})`,
  mix: (n, part, group) =>
    `معاً يكفي ما يلي (${indicators(n, 'مؤشران')})، كل منها ${part} من الطريق إلى أفضل قيمة لدى الأعضاء (${group}):`,
  outOfReach: (group, score) =>
    `بعيد المنال حالياً: حتى بأفضل قيمة لدى الأعضاء (${group}) في كل مؤشر تكون الدرجة ${score}.`,
  pace: (group, score, from, year, ahead) =>
    `الهدف يتحرك أيضاً: بوتيرة ${from} إلى ${year} يكون الوسيط (${group}) ${score} في ${ahead}.`,
};

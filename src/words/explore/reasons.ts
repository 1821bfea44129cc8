import type { Language } from '../../catalog/languages.ts';

/**
 * Why the engine did not start or what it found in a file, as it says it itself: in English, as `npm run check` does, with `{}`
 * for what differs; and the same in French and in Arabic, `{1}` for the first of what differs.
 */
const REASONS: Readonly<Record<string, readonly [fr: string, ar: string]>> = {
  nothing: ['rien', 'لا شيء'],
  none: ['aucune', 'لا شيء'],
  'no rows': ['aucune ligne', 'لا أسطر'],
  '{} columns': ['{1} colonnes', 'عدد الأعمدة {1}'],
  'a line of {} columns': ['une ligne de {1} colonnes', 'سطر عدد أعمدته {1}'],
  '{} more wrong lines': ['lignes fautives de plus\u202F: {1}', 'أسطر خاطئة أخرى، عددها {1}'],
  'a second row of {}': ['une deuxième ligne de {1}', 'سطر ثانٍ لـ {1}'],
  'one row for each key': ['une ligne par clé', 'سطر واحد لكل مفتاح'],
  'at least one row': ['au moins une ligne', 'سطر واحد على الأقل'],
  'a NUL byte': ['un octet nul', 'بايت NUL'],
  'bytes that are not UTF-8': ['des octets hors UTF-8', 'بايتات ليست من UTF-8'],
  'text in UTF-8': ['du texte en UTF-8', 'نص بترميز UTF-8'],
  'a carriage return': ['un retour chariot', 'رمز عودة إلى أول السطر (CR)'],
  'lines that end with LF or CRLF': ['des lignes qui finissent par LF ou CRLF', 'أسطر تنتهي بـ LF أو CRLF'],
  '{} characters': ['{1} caractères', 'عدد الأحرف {1}'],
  'at most {} in a line': ['au plus {1} dans une ligne', '{1} في السطر على الأكثر'],
  'a web page': ['une page web', 'صفحة ويب'],
  'a header line with the name of each column': [
    'une ligne d’en-tête avec le nom de chaque colonne',
    'سطر أول فيه اسم كل عمود',
  ],
  'no name for column {}': ['aucun nom pour la colonne {1}', 'لا اسم للعمود {1}'],
  'the same name twice': ['deux fois le même nom', 'الاسم نفسه مرتين'],
  'the header {}': ['l’en-tête {1}', 'السطر الأول {1}'],
  'a quotation mark out of place or without its end': [
    'un guillemet mal placé ou non fermé',
    'علامة اقتباس في غير موضعها أو غير مغلقة',
  ],
  'text, or text in quotation marks': [
    'du texte, ou du texte entre guillemets',
    'نص، أو نص بين علامتي اقتباس',
  ],
  'comma-separated text': ['du texte séparé par des virgules', 'نص تفصل بينه فواصل'],
  'a number with a decimal point': ['un nombre à point décimal', 'عدد بفاصلة عشرية هي النقطة'],
  'a number with a decimal point from {} to {}': [
    'un nombre à point décimal, de {1} à {2}',
    'عدد بفاصلة عشرية هي النقطة، من {1} إلى {2}',
  ],
  'a whole number': ['un nombre entier', 'عدد صحيح'],
  'a whole number from {} to {}': ['un nombre entier de {1} à {2}', 'عدد صحيح من {1} إلى {2}'],
  'true or false': ['true ou false', 'true أو false'],
  'another value': ['une autre valeur', 'قيمة أخرى'],
  'an indicator of this area in {}': ['un indicateur de ce domaine dans {1}', 'مؤشر من هذا المجال في {1}'],
  'a flag of {} or nothing': ['un statut de {1} ou rien', 'رمز حالة من {1} أو لا شيء'],
  'a {} of {}': ['un code «\u202F{1}\u202F» de {2}', 'رمز ‏({1}) من {2}'],
  'an {} of {}': ['un code «\u202F{1}\u202F» de {2}', 'رمز ‏({1}) من {2}'],
  'a file that can be read': ['un fichier lisible', 'ملف يمكن قراءته'],
  'the file of data version {}': ['le fichier de la version {1} des données', 'ملف إصدار البيانات {1}'],
  'the file of data version {} with {} bytes': [
    'le fichier de la version {1} des données, de {2} octets',
    'ملف إصدار البيانات {1}، وحجمه {2} بايت',
  ],
  'a file that the version does not have': ['un fichier que cette version n’a pas', 'ملف ليس في هذا الإصدار'],
  '{} bytes': ['{1} octets', '{1} بايت'],
  'another content': ['un autre contenu', 'محتوى آخر'],
  'data version {} in place of {}': [
    'version {1} des données au lieu de {2}',
    'إصدار البيانات {1} بدلاً من {2}',
  ],
  '{} cannot be read': ['{1} est illisible', 'تتعذّر قراءة {1}'],
  'Nothing could be read of {}': ['rien n’a pu être lu\u202F: {1}', 'لم يُقرأ شيء من {1}'],
  'The answer has {} columns: {} at most': [
    'la réponse a {1} colonnes\u202F: {2} au plus',
    'أعمدة الجواب {1}، وأقصى عددها {2}',
  ],
  'There is no WebAssembly here': ['WebAssembly manque ici', 'لا يتوفر WebAssembly هنا'],
  'The engine did not start within {} s': ['pas de démarrage en {1} s', 'لم تبدأ خلال {1} ثانية'],
  'The engine did not answer within {} s': ['pas de réponse en {1} s', 'لم تُجب خلال {1} ثانية'],
  'There was no answer within {} s': ['pas de réponse en {1} s', 'لم يأتِ جواب خلال {1} ثانية'],
  'Column {} of the answer is neither text nor number: cast it': [
    'la colonne {1} de la réponse n’est ni texte ni nombre\u202F: la convertir',
    'العمود {1} من الجواب ليس نصاً ولا رقماً: يجب تحويله',
  ],
  'its code could not be fetched': ['son code n’a pas pu être téléchargé', 'تعذّر تنزيل برامجها'],
  'The worker did not load': ['un de ses scripts n’a pas pu être chargé', 'تعذّر تحميل أحد برامجها النصية'],
  'The worker ended': ['elle s’est arrêtée', 'توقفت عن العمل'],
  'The engine was ended': ['elle a été arrêtée', 'أُوقفت'],
  'The engine was closed': ['elle a été fermée', 'أُغلقت'],
  'It was given up': ['abandon', 'أُلغي الأمر'],
  'The file of the engine ends too early': ['son fichier est incomplet', 'ملفها ناقص'],
  'The file of the engine is damaged, or another stands in its place': [
    'son fichier est endommagé ou remplacé par un autre',
    'ملفها تالف، أو حلّ محله ملف آخر',
  ],
  '{}: HTTP {}': ['{1}\u202F: HTTP {2}', '{1}: HTTP {2}'],
  'HTTP {}': ['HTTP {1}', 'HTTP {1}'],
  'Failed to fetch': ['le téléchargement a échoué', 'تعذّر التنزيل'],
};

const PLACE = /\{\}/;
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Those that say more first: each is looked for in turn. */
const PATTERNS = Object.entries(REASONS)
  .sort(([a], [b]) => b.length - a.length)
  .map(
    ([reason, said]) =>
      [new RegExp(`^${reason.split(PLACE).map(escaped).join('(.*)')}$`, 's'), said] as const,
  );

/**
 * What the engine said, in another language; null: it is not known, as what a browser or DuckDB says itself. What is quoted
 * from a file is said as it stands there.
 */
export function spokenReason(language: Language, reason: string): string | null {
  if (language === 'en' || reason === '' || reason.startsWith('"')) return reason;
  for (const [pattern, [fr, ar]] of PATTERNS) {
    const [whole, ...parts] = pattern.exec(reason) ?? [];
    if (whole === undefined) continue;
    return (language === 'fr' ? fr : ar).replaceAll(/\{(\d)\}/g, (_, at) => parts[Number(at) - 1] ?? '');
  }
  return null;
}

/** Where most bytes are: drawings, tables and lists. What else reads a document (its head, its data) finds that as it was. */
const DENSE = /<(svg|table|select|ul)\b[^>]*>.*?<\/\1>/gs;

const EMPTY = /<(circle|rect|path|line)([^>]*)><\/\1>/g;
const TAG = /<[a-z][^>]*>/gi;

/** An attribute whose value needs no quotes: no white space, none of the characters that end a value, no slash that could end the tag. */
const PLAIN = /(\s[\w:-]+=)"([^\s"'`=<>]*[^\s"'`=<>/])"/g;

const VALUELESS = /(\s[\w:-]+)=""(?=[\s>])/g;

/** End tags that the start of what follows, or the end of what holds them, says already. */
const IMPLIED = [
  /<\/t[dh]>(?=<t[dh][\s>]|<\/tr>)/g,
  /<\/tr>(?=<tr[\s>]|<\/t(?:head|body|foot)>)/g,
  /<\/li>(?=<li[\s>]|<\/[uo]l>)/g,
  /<\/option>(?=<option[\s>]|<\/(?:select|optgroup)>)/g,
];

/**
 * The same document in fewer bytes: a parser makes the same elements, attributes and texts of it. Nothing else is left out, since a page's
 * script takes over what it finds.
 */
export function leanHtml(html: string): string {
  return html.replaceAll(DENSE, (dense) => {
    const closed = dense.replaceAll(EMPTY, '<$1$2/>').replaceAll(TAG, unquoted);
    return IMPLIED.reduce((text, end) => text.replaceAll(end, ''), closed);
  });
}

/** A value without quotes takes the slash of an element without content along: what stands last keeps its quotes there. */
function unquoted(tag: string): string {
  const end = tag.endsWith('/>') ? tag.lastIndexOf(' ', tag.lastIndexOf('=')) : tag.length;
  return tag.slice(0, end).replaceAll(PLAIN, '$1$2').replaceAll(VALUELESS, '$1') + tag.slice(end);
}

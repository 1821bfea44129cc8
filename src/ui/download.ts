/**
 * Hands the reader a file made in the page. Text is UTF-8.
 *
 * @returns its name, which says the data version that the page shows
 */
export function download(
  name: string,
  type: string,
  content: string | Uint8Array<ArrayBuffer> | Blob,
): string {
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = ofVersion(name);
  link.click();
  URL.revokeObjectURL(address);
  return link.download;
}

function ofVersion(name: string): string {
  const { version } = document.documentElement.dataset;
  return version === undefined ? name : name.replace(/(\.\w+)?$/, `-${version}$1`);
}

import type { Picture } from './picture.ts';

/** Longest side that every browser's canvas takes. */
const LONGEST = 16_384;
/** Most pixels of a canvas on a phone. */
const LARGEST = 16_777_216;

/** How many pixels a picture gets for each of its own: as many as are wanted, or fewer where a canvas cannot be so large. */
export function pixelRatio({ width, height }: Pick<Picture, 'width' | 'height'>, wanted = 2): number {
  return Math.min(wanted, LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
}

/**
 * The picture in pixels, drawn by the browser.
 *
 * @param wanted pixels for each of its own; two where left out
 * @throws Error where the browser cannot draw it
 */
export async function pngOf(picture: Picture, wanted?: number): Promise<Blob> {
  const ratio = pixelRatio(picture, wanted);
  const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(picture.width * ratio);
    canvas.height = Math.floor(picture.height * ratio);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

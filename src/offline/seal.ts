const DIGEST = 'x-meridian-digest';
const ADDRESS = 'x-meridian-address';
const SAVED = 'x-meridian-saved';

/** The SHA-256 of a content, in hex digits. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Its first 16 digits: enough to know one file of the site from another, or from what is left of it. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  return (await sha256Of(bytes)).slice(0, 16);
}

/**
 * A response as it is kept, its policy and its type as they came: with the digest of its content, so that what is torn is known as such, and with the day on which the
 * host sent it, by the host's own clock. The device's may be wrong, and nothing rests on it.
 *
 * @param address that it is kept under
 */
export async function sealed(response: Response, bytes: ArrayBuffer, address: string): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const ofTheLine of ['content-encoding', 'content-length']) headers.delete(ofTheLine);
  headers.set(ADDRESS, address);
  headers.set(DIGEST, await digestOf(bytes));
  const day = savedOn(response) ?? dayOf(response.headers.get('date'));
  if (day !== null) headers.set(SAVED, day);
  return new Response(bytes, { headers });
}

function dayOf(date: string | null): string | null {
  const sent = new Date(date ?? '');
  return Number.isNaN(sent.getTime()) ? null : sent.toISOString().slice(0, 10);
}

/** What a kept response says of itself; null where it was kept by somebody else. */
export function sealOf({ headers }: Response): { readonly digest: string; readonly address: string } | null {
  const [digest, address] = [headers.get(DIGEST), headers.get(ADDRESS)];
  return digest === null || address === null ? null : { digest, address };
}

/** The content of a kept response; null where it is not what was kept. */
export async function contentOf(kept: Response): Promise<ArrayBuffer | null> {
  try {
    const bytes = await kept.clone().arrayBuffer();
    return (await digestOf(bytes)) === sealOf(kept)?.digest ? bytes : null;
  } catch {
    return null;
  }
}

/** The day on which the host sent what is kept, such as `2026-11-30`; null where the host did not say. */
export function savedOn({ headers }: Response): string | null {
  return headers.get(SAVED);
}

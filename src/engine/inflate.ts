import initBrotli, { BrotliDecStream, BrotliStreamResultCode } from 'brotli-dec-wasm/web';
import brotliUrl from 'brotli-dec-wasm/web/bg.wasm?url';

const OUTPUT = 1 << 20;

const isWasm = (head: Uint8Array) => head[0] === 0x00 && head[1] === 0x61;

/**
 * DuckDB's wasm as it leaves the file: inflated while it arrives, or passed on where the host (or a build without
 * compression) serves it as it is.
 */
export function inflated(file: ReadableStream<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let decoder: Promise<BrotliDecStream> | null | undefined;
  return file.pipeThrough(
    new TransformStream({
      async transform(chunk: Uint8Array, out: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>) {
        if (decoder === undefined) decoder = isWasm(chunk) ? null : brotli();
        if (decoder === null) out.enqueue(new Uint8Array(chunk));
        else decode(await decoder, chunk, (bytes) => out.enqueue(bytes));
      },
    }),
  );
}

async function brotli(): Promise<BrotliDecStream> {
  await initBrotli({ module_or_path: brotliUrl });
  return new BrotliDecStream();
}

function decode(
  decoder: BrotliDecStream,
  chunk: Uint8Array,
  push: (bytes: Uint8Array<ArrayBuffer>) => void,
): void {
  let rest = chunk;
  let code: BrotliStreamResultCode;
  do {
    const result = decoder.dec(rest, OUTPUT);
    if (result.buf.length > 0) push(new Uint8Array(result.buf));
    rest = rest.subarray(result.input_offset);
    code = result.code;
    result.free();
  } while (code === BrotliStreamResultCode.NeedsMoreOutput);
}

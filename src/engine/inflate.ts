import initBrotli, { BrotliDecStream, BrotliStreamResultCode } from 'brotli-dec-wasm/web';
import brotliUrl from 'brotli-dec-wasm/web/bg.wasm?url';

const OUTPUT = 1 << 20;

const isWasm = (head: Uint8Array) => head[0] === 0x00 && head[1] === 0x61;

/**
 * DuckDB's wasm as it leaves the file: inflated while it arrives, or passed on where the host (or a build without
 * compression) serves it as it is. The stream breaks where the file is damaged or another.
 */
export function inflated(file: ReadableStream<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let decoder: BrotliDecStream | null | undefined;
  let isComplete = false;
  return file.pipeThrough(
    new TransformStream({
      async transform(chunk: Uint8Array, out: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>) {
        if (decoder === undefined) decoder = isWasm(chunk) ? null : await brotli();
        if (decoder === null) out.enqueue(new Uint8Array(chunk));
        else isComplete = decode(decoder, chunk, (bytes) => out.enqueue(bytes));
      },
      flush() {
        if (decoder !== null && !isComplete) throw new Error('The file of the engine ends too early');
      },
    }),
  );
}

async function brotli(): Promise<BrotliDecStream> {
  await initBrotli({ module_or_path: brotliUrl });
  return new BrotliDecStream();
}

/** Whether the end of the compressed file was among these bytes. */
function decode(
  decoder: BrotliDecStream,
  chunk: Uint8Array,
  push: (bytes: Uint8Array<ArrayBuffer>) => void,
): boolean {
  let rest = chunk;
  for (;;) {
    const result = read(decoder, rest);
    if (result.buf.length > 0) push(new Uint8Array(result.buf));
    rest = rest.subarray(result.input_offset);
    const { code } = result;
    result.free();
    if (code !== BrotliStreamResultCode.NeedsMoreOutput) return code === BrotliStreamResultCode.ResultSuccess;
  }
}

function read(decoder: BrotliDecStream, bytes: Uint8Array) {
  try {
    return decoder.dec(bytes, OUTPUT);
  } catch {
    throw new Error('The file of the engine is damaged, or another stands in its place');
  }
}

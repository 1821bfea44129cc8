import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
createRequire(import.meta.url)(workerData);
parentPort.on('message', (data) => globalThis.onmessage({ data }));

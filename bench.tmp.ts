import { embedsOn } from './scripts/bench/embeds.ts';
console.log(await embedsOn('dist', '/'));
process.exit(0);

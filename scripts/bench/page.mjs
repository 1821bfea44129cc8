/**
 * What runs in the page: the built site's own engine, asked and timed. Plain JavaScript, served as it is.
 */

const asked = {
  name: 'case',
  areas: ({ areas }) => areas,
  query: ({ sql, values }) => ({ sql, values }),
  row: (raw) => raw,
};

/** Milliseconds from nothing to an engine that has its reference tables. */
export async function start({ url, base }) {
  const started = performance.now();
  const { openBrowserEngine } = await import(url);
  const engine = openBrowserEngine({ base, version: 'bench', isHeld: false, onMissing: () => undefined });
  await engine.start();
  const ms = performance.now() - started;
  await engine.close();
  return ms;
}

async function written(engine, own) {
  let length = 0;
  await engine.text(asked, own, ',', ({ bytes }) => {
    length += bytes.length;
  });
  return { length };
}

/** Each case, asked `runs` times of one engine. */
export async function ask({ url, base }, cases, runs) {
  const { openBrowserEngine } = await import(url);
  const engine = openBrowserEngine({ base, version: 'bench', isHeld: false, onMissing: () => undefined });
  await engine.start();
  const started = performance.now();
  await engine.start(cases.flatMap(({ areas }) => areas));
  const load = performance.now() - started;
  const questions = [];
  for (const own of cases) {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const begun = performance.now();
      const answer = own.form === 'csv' ? await written(engine, own) : await engine.ask(asked, own);
      times.push({ ms: performance.now() - begun, size: answer.length });
    }
    questions.push({ name: own.name, form: own.form, runs: times });
  }
  const { rows } = engine.status();
  await engine.close();
  return { load, rows, questions };
}

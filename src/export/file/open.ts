import { csvFile } from './csv.ts';
import { jsonFile } from './json.ts';
import type { FileTask, FileWriter } from './types.ts';

async function writerOf(task: FileTask): Promise<FileWriter> {
  switch (task.format) {
    case 'csv':
      return csvFile(task);
    case 'json':
      return jsonFile(task);
    case 'parquet':
      return (await import('./parquet.ts')).parquetFile(task);
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxFile(task);
  }
}

/** The writer of a file, alone or in an archive; the libraries of a format are fetched when it is asked for. */
export async function openFile(task: FileTask): Promise<FileWriter> {
  const writer = await writerOf(task);
  const { packed } = task;
  if (packed === null) return writer;
  const { textEntry, zipOf } = await import('./zip.ts');
  return {
    add: (bytes) => writer.add(bytes),
    async end() {
      const dense = task.format === 'parquet' || task.format === 'xlsx';
      const data = { name: packed, pieces: await writer.end(), dense };
      const beside = [textEntry('README.txt', task.readme), textEntry('metadata.json', task.metadata)];
      return zipOf([data, ...beside], new Date());
    },
  };
}

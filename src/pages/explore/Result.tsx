import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Engine } from '../../engine/types.ts';
import { counts } from '../../questions/counts.ts';
import { download as downloadQuestion, rows as rowsQuestion } from '../../questions/rows.ts';
import { download } from '../../ui/download.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Change } from '../../ui/useView.ts';
import type { ExploreView } from '../../view/views.ts';
import { PAGE_SIZE, selectionOf } from './model.ts';
import { Rows } from './Rows.tsx';

interface ResultProps {
  view: Partial<ExploreView>;
  engine: Engine;
  onChange: (change: Change<ExploreView>) => void;
}

/** The rows chosen, one page of them, and the file that holds them all. */
export function Result({ view, engine, onChange }: ResultProps) {
  const { catalog, words, numbers } = useEnvironment();
  const selection = selectionOf(catalog, view);
  const page = view.page ?? 1;
  const asked = { networkMode: 'always', staleTime: Infinity, retry: false } as const;
  const counted = useQuery({
    ...asked,
    queryKey: ['counts', selection.filter],
    queryFn: () => engine.ask(counts, { filter: selection.filter, among: selection.filter.areas }),
    placeholderData: (before) => before,
  });
  const answer = useQuery({
    ...asked,
    queryKey: ['rows', selection, page],
    queryFn: () =>
      engine.ask(rowsQuestion, { ...selection, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
    placeholderData: (before) => before,
  });
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      const bytes = await engine.csv(downloadQuestion, selection);
      download('meridian-selection.csv', 'text/csv', new Uint8Array(bytes));
    } finally {
      setSaving(false);
    }
  };
  if (answer.data === undefined || counted.data === undefined) {
    return answer.isError ? null : <p role="status">{words.explore.asking}</p>;
  }
  const found = counted.data.find(({ facet }) => facet === 'all')?.rows ?? 0;
  const pages = Math.max(1, Math.ceil(found / PAGE_SIZE));
  return (
    <section aria-label={words.explore.found(found, numbers.value(found, 0))}>
      <p role="status">
        <strong>{words.explore.found(found, numbers.value(found, 0))}</strong>
      </p>
      {found === 0 ? (
        <p>
          {words.explore.nothing}{' '}
          <button
            type="button"
            onClick={() =>
              onChange({
                group: undefined,
                indicators: undefined,
                from: undefined,
                to: undefined,
                page: undefined,
              })
            }
          >
            {words.explore.lift}
          </button>
        </p>
      ) : (
        <>
          <button type="button" className="primary" disabled={saving} onClick={save}>
            {words.explore.download}
          </button>
          <Rows rows={answer.data} view={view} onChange={onChange} />
          <div className="pager">
            <button type="button" disabled={page <= 1} onClick={() => onChange({ page: page - 1 })}>
              {words.explore.previous}
            </button>
            <span>{words.explore.page(numbers.value(page, 0), numbers.value(pages, 0))}</span>
            <button type="button" disabled={page >= pages} onClick={() => onChange({ page: page + 1 })}>
              {words.explore.next}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

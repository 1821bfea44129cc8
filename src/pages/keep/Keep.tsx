import './keep.css';
import type { Group } from '../../catalog/catalog.ts';
import { offlineWords } from '../../offline/said.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type Keeping, useKeep } from './useKeep.ts';

/** Keeps a group's pages on the device: what that costs, how far it is, and how it is undone. */
export function Part({ group }: { group: Group }) {
  return <Keeper key={group.group} group={group} />;
}

function Keeper({ group }: { group: Group }) {
  return (
    <div className="keep">
      <Shown group={group} {...useKeep(group)} />
    </div>
  );
}

function Shown({ group, stage, start, stop, forget, look }: { group: Group } & Keeping) {
  const { catalog, words: common, numbers } = useEnvironment();
  const words = offlineWords(catalog.language);
  const megabytes = (bytes: number) => numbers.value(bytes / 1e6, 1);
  const count = (n: number) => numbers.value(n, 0);
  switch (stage.at) {
    case 'looking':
      return <p role="status">{words.looking}</p>;
    case 'failed':
      return (
        <>
          <p role="alert">{words.failed[stage.why]}</p>
          {stage.why !== 'not possible' && (
            <button type="button" onClick={look}>
              {common.notice.loadAgain}
            </button>
          )}
        </>
      );
    case 'over':
      return <p role="status">{words[stage.after]}</p>;
    case 'offered': {
      const { cost, after } = stage;
      return (
        <>
          <p role="status">{after !== null && words[after]}</p>
          <p>{words.what(group.short, count(cost.pages.length))}</p>
          <p>{words.cost(megabytes(cost.sent), megabytes(cost.bytes))}</p>
          <button type="button" className="primary" onClick={start}>
            {words.keep}
          </button>
        </>
      );
    }
    case 'keeping': {
      const { cost, progress } = stage;
      const files = cost.files.length;
      const said = words.progress(
        count(progress.files),
        count(files),
        megabytes(progress.sent),
        megabytes(cost.sent),
      );
      return (
        <p>
          <label>
            <span>{said}</span>
            <progress value={progress.files} max={files} />
          </label>{' '}
          <button type="button" onClick={stop}>
            {words.cancel}
          </button>
        </p>
      );
    }
    case 'kept': {
      const { kept, missing, isEarlier } = stage;
      return (
        <>
          <p role="status">{words.kept(group.short, megabytes(kept.bytes), kept.saved)}</p>
          {isEarlier && <p>{words.earlier}</p>}
          {missing > 0 && <p role="alert">{words.missing(count(missing))}</p>}
          <p className="keep-choices">
            {(isEarlier || missing > 0) && (
              <button type="button" className="primary" onClick={start}>
                {isEarlier ? words.renew : words.repair}
              </button>
            )}{' '}
            <button type="button" onClick={forget}>
              {words.forget}
            </button>
          </p>
        </>
      );
    }
  }
}

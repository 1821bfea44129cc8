import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PublishedScores } from '../../answers/published.ts';
import type { Group } from '../../catalog/catalog.ts';
import { groupOf } from '../../catalog/members.ts';
import { shownIn } from '../../figures/compare/overTimeModel.ts';
import {
  besideTable,
  besideTitle,
  gapLine,
  groupsBeside,
  groupsOverTime,
  indicatorTable,
  overTimeDrawing,
  overTimeHeading,
  overTimeTable,
} from '../../figures/group/beside.tsx';
import { scoreSources, sourcesOf } from '../../figures/sources.ts';
import { OVERALL } from '../../scoring/overall.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { SourceList } from '../../ui/figure/Sources.tsx';
import { OwnGroup } from '../../ui/OwnGroup.tsx';
import { Responsive } from '../../ui/Responsive.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { formatGroupList, MOST_GROUPS, parted, readGroupList } from '../../view/groupList.ts';
import { QUOTED } from '../../view/parameters.ts';
import { quoted } from '../../view/quoted.ts';
import { type AnswerSource, historyQuery, seriesQuery } from '../answers.ts';
import { besideWords } from './besideWords.ts';
import { MeasureSelect } from './OverTime.tsx';

export interface GroupsProps {
  source: AnswerSource;
  scores: PublishedScores;
  /** the group of the page, whose own classes stand beside it where the address names none */
  group: string;
  /** as the address says them; null: none were chosen yet */
  asked: string | null;
  show: string;
  onGroups: (groups: string | undefined) => void;
  onShow: (show: string | undefined) => void;
}

/** Up to six groups beside each other: by area, over time, and in one indicator. */
export function Part({ source, scores, group, asked, show, onGroups, onShow }: GroupsProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const own = besideWords(catalog.language);
  const { groups, unknown, isCut } = useMemo(
    () =>
      asked === null
        ? { groups: parted(catalog, groupOf(catalog, group)), unknown: [], isCut: false }
        : readGroupList(catalog, asked),
    [catalog, group, asked],
  );
  const change = (all: readonly Group[]) => onGroups(all.length === 0 ? undefined : formatGroupList(all));
  const model = useMemo(() => groupsBeside(catalog, scores, groups), [catalog, scores, groups]);
  return (
    <>
      <Chosen groups={groups} onChange={change} />
      {isCut && <p role="status">{own.most(MOST_GROUPS)}</p>}
      {unknown.length > 0 && <p role="status">{own.unknown(quoted(unknown.join(', '), QUOTED))}</p>}
      {groups.length < 2 ? (
        <p role="status">{own.few}</p>
      ) : (
        <>
          <h3>{besideTitle(environment, own, model)}</h3>
          <Scrolled {...besideTable(environment, own, model)} />
          <div className="controls">
            <MeasureSelect
              show={show}
              onChange={(chosen) => onShow(chosen === OVERALL ? undefined : chosen)}
            />
          </div>
          <OverTime source={source} groups={groups} show={show} />
        </>
      )}
    </>
  );
}

interface ChosenProps {
  groups: readonly Group[];
  onChange: (groups: readonly Group[]) => void;
}

/** The groups, each of which can be taken away, and what can be added: one of the data, or one of the reader's own. */
function Chosen({ groups, onChange }: ChosenProps) {
  const { catalog } = useEnvironment();
  const own = besideWords(catalog.language);
  const add = (code: string) => onChange([...groups, ...readGroupList(catalog, `${code};`).groups]);
  const codes = groups.map(({ group }) => group);
  return (
    <div className="controls">
      {groups.map((each) => (
        <button
          key={each.group}
          type="button"
          aria-label={own.remove(each.short)}
          onClick={() => onChange(groups.filter((other) => other !== each))}
        >
          {each.short} <span aria-hidden="true">×</span>
        </button>
      ))}
      {groups.length < MOST_GROUPS && (
        <>
          <label>
            <span>{own.label}</span>
            <select value="" onChange={({ currentTarget: { value } }) => add(value)}>
              <option value="">{own.add}</option>
              {catalog.groups
                .filter(({ group }) => !codes.includes(group))
                .map(({ group, name }) => (
                  <option key={group} value={group}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          <OwnGroup group={codes[0] ?? ''} onChange={add} />
        </>
      )}
    </div>
  );
}

function OverTime({
  source,
  groups,
  show,
}: {
  source: AnswerSource;
  groups: readonly Group[];
  show: string;
}) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const own = besideWords(catalog.language);
  const shown = useMemo(() => shownIn(catalog, show), [catalog, show]);
  const ofScores = shown.kind === 'scores';
  const history = useQuery({
    ...historyQuery(source, shown.kind === 'scores' ? shown.column : OVERALL),
    ...(!ofScores && { queryFn: skipToken }),
  });
  const values = useQuery({ ...seriesQuery(source, show), ...(ofScores && { queryFn: skipToken }) });
  const given = useMemo(
    () => groupsOverTime(shown, groups, { history: history.data, series: values.data }),
    [shown, groups, history.data, values.data],
  );
  const draw = useMemo(() => {
    if (given === null) return null;
    const { at } = overTimeDrawing(environment, own, given);
    return (width: number) => at(width, { id: 'groups-over-time' });
  }, [environment, own, given]);
  if (given === null || draw === null) {
    const failed = history.isError || values.isError;
    return <p role={failed ? 'alert' : 'status'}>{failed ? words.notice.failed : words.notice.loading}</p>;
  }
  const now =
    values.data === undefined
      ? null
      : indicatorTable(environment, own, shown, { groups, series: values.data });
  const gap = gapLine(environment, own, given);
  return (
    <>
      <h3>{overTimeHeading(environment, own, given)}</h3>
      {gap !== null && <p>{gap}</p>}
      <Responsive draw={draw} />
      {now !== null && <Scrolled {...now} />}
      <details>
        <summary>{words.figure.table}</summary>
        <Scrolled {...overTimeTable(environment, own, given)} />
      </details>
      <p className="note">{own.rule}</p>
      <div className="source">
        {words.labelled(words.figure.source, '')}
        <SourceList
          sources={
            shown.kind === 'scores'
              ? scoreSources(catalog, shown.column)
              : sourcesOf(catalog, [shown.indicator.source])
          }
        />
      </div>
    </>
  );
}

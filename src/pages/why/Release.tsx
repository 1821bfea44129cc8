import { useQuery } from '@tanstack/react-query';
import { type ReleaseStep, releaseSteps, releaseTitle } from '../../figures/why/release.ts';
import { whyWords } from '../../figures/why/said.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { type AnswerSource, releaseQuery } from '../answers.ts';

export interface ReleaseProps {
  source: AnswerSource;
  economy: string;
}

/** How the overall score and the place in the world changed with the last version of the data, step by step. */
export function Release({ source, economy }: ReleaseProps) {
  const environment = useEnvironment();
  const { words } = environment;
  const { release: says } = whyWords(environment);
  const { data, isError } = useQuery(releaseQuery(source));
  if (data === undefined) return <p role="status">{isError ? words.notice.failed : words.notice.loading}</p>;
  const change = data.economies[economy];
  if (change === undefined) return <p>{says.none}</p>;
  const title = releaseTitle(environment, economy, change);
  const { steps, sum } = releaseSteps(environment, change);
  const { rank } = change;
  return (
    <>
      <h3>{title}</h3>
      <p className="measure">{says.versions(data.previous, data.version, data.date)}</p>
      {rank !== null && <p>{says.ranks(rank.from, rank.to)}</p>}
      <div className="scroll">
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{says.step}</th>
              <th scope="col" className="number">
                {says.points}
              </th>
              <th scope="col" className="number">
                {says.places}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <Step key={step.name} step={step} />
            ))}
          </tbody>
          <tfoot>
            <Step step={sum} />
          </tfoot>
        </table>
      </div>
      <p>{says.order}</p>
    </>
  );
}

function Step({ step: { name, points, places } }: { step: ReleaseStep }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{points ?? '–'}</td>
      <td className="number">{places ?? '–'}</td>
    </tr>
  );
}

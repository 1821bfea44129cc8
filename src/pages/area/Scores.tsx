import type { AreaModel } from '../../figures/area/model.ts';
import type { View } from '../../figures/area/read.ts';
import { standingFigure } from '../../figures/area/standing.tsx';
import { type Sorted, standingRows } from '../../figures/area/standingTable.ts';
import { stripFigure } from '../../figures/area/strip.tsx';
import { whyWithout } from '../../figures/area/words.ts';
import { withoutScore } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';

interface ScoresProps extends Sorted {
  model: AreaModel;
  view: View;
}

/** How far apart members are, and which of them have which score. */
export function Scores({ model, view, ...sorted }: ScoresProps) {
  const environment = useEnvironment();
  const rows = standingRows(environment, model, sorted);
  return (
    <>
      <PageFigure figure={stripFigure(environment, { model, view })} rows={rows} />
      <PageFigure
        figure={standingFigure(environment, { model, view })}
        rows={rows}
        {...(withoutScore(model.standing).length > 0 && { beside: <Without model={model} /> })}
      />
    </>
  );
}

/** Members without a score by name, each with the reason. */
function Without({ model }: { model: AreaModel }) {
  const environment = useEnvironment();
  const without = whyWithout(environment, model);
  return (
    <details>
      <summary>{environment.words.area.without(without.length)}</summary>
      <ul>
        {without.map(({ economy, text }) => (
          <li key={economy}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

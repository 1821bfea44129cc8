import { useQuery } from '@tanstack/react-query';
import { WORLD } from '../../catalog/members.ts';
import { rankedIn } from '../../figures/economy/profileModel.ts';
import type { ScoresModel } from '../../figures/scores/model.ts';
import { rankLines } from '../../figures/scores/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { rangesQuery } from '../answers.ts';
import { ReceiptDialog, type ReceiptDialogProps } from '../receipt/ReceiptDialog.tsx';

interface ScoreReceiptProps extends Omit<ReceiptDialogProps, 'standing' | 'ranked'> {
  model: ScoresModel;
}

/** The receipt of a score, with its place in the group and in the world. */
export function ScoreReceipt({ model, ...shown }: ScoreReceiptProps) {
  const environment = useEnvironment();
  const { catalog } = environment;
  const world = useQuery(rangesQuery(shown.source, catalog, WORLD, model.year));
  return (
    <ReceiptDialog
      {...shown}
      ranked={rankedIn(catalog, shown.economy, model.group)}
      standing={rankLines(environment, model, shown, world.data ?? null)}
    />
  );
}

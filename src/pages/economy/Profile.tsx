import { profileFigure } from '../../figures/economy/profile.tsx';
import type { ProfileModel } from '../../figures/economy/profileModel.ts';
import { profileRows } from '../../figures/economy/profileRows.ts';
import type { Given } from '../../figures/economy/read.ts';
import { endsNote } from '../../figures/economy/words.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';

interface ProfileProps {
  given: Given<ProfileModel>;
  receiptHref: (column: string) => string;
}

/** The economy's areas beside those it is compared with. */
export function Profile({ given, receiptHref }: ProfileProps) {
  const environment = useEnvironment();
  const { model } = given;
  return (
    <PageFigure
      figure={profileFigure(environment, given, receiptHref)}
      rows={profileRows(environment, model)}
      beside={endsNote(environment, model) ?? undefined}
    />
  );
}

import { formatCount, Sheet, useReader } from '@worthwhile/ui';
import type { FunnelFilter, FunnelReportPartsFragment } from '../../graphql/generated/graphql.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { FigureRows } from './figure-rows.js';
import { STAGE_PEOPLE, stageFrom } from './stage-words.js';

export interface FigureSheetProps {
  readonly stages: FunnelReportPartsFragment['stages'];
  readonly filter: FunnelFilter;
}

/** The people behind the figure that the address names. */
export function FigureSheet({ stages, filter }: FigureSheetProps) {
  const [params, set] = useUrlState();
  const { locale } = useReader();
  const stage = stageFrom(params['figure']);
  const count = stages.find((one) => one.stage === stage)?.count ?? 0;
  return (
    <Sheet
      opened={stage !== undefined}
      onClose={() => set({ figure: undefined })}
      title={stage ? `${STAGE_PEOPLE[stage]}, ${formatCount(count, locale)}` : ''}
      size={560}
    >
      {stage && <FigureRows key={stage} stage={stage} filter={filter} />}
    </Sheet>
  );
}

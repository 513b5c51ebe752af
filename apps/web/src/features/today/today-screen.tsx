import { formatDate, useNow, useReader } from '@worthwhile/ui';
import type { ReactNode } from 'react';
import { Page } from '../../platform/page/page.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { LateNow } from './late-now.js';
import { PlanToday } from './plan-today.js';
import classes from './today.module.css';

/** What needs me, in this order. `people` is what the queue brings: a rep's next five. */
export function TodayScreen({ people }: { readonly people: ReactNode }) {
  const { member } = useViewer();
  const { locale, timeZone } = useReader();
  const now = useNow();
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  const sub = `${formatDate(now, { locale, timeZone })}, ${city} time`;
  const rep = member.team === 'sales' && member.role === 'contributor';
  return (
    <Page title="Today" sub={sub}>
      <div className={classes.page} data-single={!rep || undefined}>
        {rep && people}
        <div className={classes.stack}>
          {member.role !== 'contributor' && <LateNow />}
          <PlanToday team={member.team} />
        </div>
      </div>
    </Page>
  );
}

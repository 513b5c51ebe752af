import { Button } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { formatDate, useNow, useReader, zoneName } from '@worthwhile/ui';
import type { ReactNode } from 'react';
import { Page } from '../../platform/page/page.js';
import { proposeSwitch } from '../../platform/propose/propose-switch.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { LateNow } from './late-now.js';
import { PlanToday } from './plan-today.js';
import classes from './today.module.css';

/** What needs me, in this order. `people` is what the queue brings: a rep's next five. */
export function TodayScreen({ people }: { readonly people: ReactNode }) {
  const { member } = useViewer();
  const { locale, timeZone } = useReader();
  const now = useNow();
  const sub = `${formatDate(now, { locale, timeZone })}, ${zoneName(timeZone)} time`;
  const leads = member.role === 'leader';
  const rep = member.team === 'sales' && member.role === 'contributor';
  return (
    <Page
      title="Today"
      sub={sub}
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => proposeSwitch.open()}>
          Propose an event
        </Button>
      }
      phoneActions={null}
    >
      <div className={classes.page} data-single={!rep || undefined}>
        {rep && people}
        <div className={classes.stack}>
          {leads && <LateNow />}
          <PlanToday team={member.team} leads={leads} aside={rep} />
        </div>
      </div>
    </Page>
  );
}

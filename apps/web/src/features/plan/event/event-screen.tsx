import { useQuery } from '@apollo/client/react';
import { Button, Tabs } from '@mantine/core';
import { EmptyState, ErrorState, Link, ListSkeleton, useShortcut } from '@worthwhile/ui';
import { type ReactNode, Suspense } from 'react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { EventPageFragment } from '../../../graphql/generated/graphql.js';
import { isNotFound } from '../../../platform/apollo/answer-errors.js';
import { useLive } from '../../../platform/live/live.js';
import { Page } from '../../../platform/page/page.js';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { PLAN_FACTS } from '../plan-documents.js';
import { STAGE_WORDS } from '../plan-words.js';
import { Brief } from './brief.js';
import { EditingProvider } from './editing.js';
import { EventPageParts, EventPageQuery } from './event-documents.js';
import { EventHead } from './event-head.js';
import { EventMenu } from './event-menu.js';
import classes from './event-screen.module.css';

/** A part of the event page that belongs to a later stage; the route brings them together. */
export interface EventTab {
  readonly value: string;
  readonly label: string;
  readonly panel: ReactNode;
}

const PLAN = { href: '/plan', label: 'Plan' };

/** Lines of readiness that are answered in the editor of another one. */
const SAME_EDITOR: Readonly<Record<string, string>> = { endsAt: 'startsAt' };

/** The event page: head with both keys, then the brief and what the later stages have to show. */
export function EventScreen({
  eventId,
  tabs,
}: {
  readonly eventId: string;
  readonly tabs: readonly EventTab[];
}) {
  const { data, error, refetch } = useQuery(EventPageQuery, { variables: { id: eventId } });
  useLive(PLAN_FACTS, ({ eventId: changed }) => {
    if (changed === eventId) void refetch().catch(() => undefined);
  });
  const event = data && getFragmentData(EventPageParts, data.event);
  if (event) return <EventPage event={event} tabs={tabs} />;
  return (
    <Page title="Event" crumbs={[PLAN]} layout="read">
      {!error && <ListSkeleton rowHeight={48} label="Reading the event" />}
      {error && isNotFound(error) && (
        <EmptyState
          title="There is no such event"
          action={
            <Button component={Link} href="/plan">
              Go to the plan
            </Button>
          }
        >
          The link may belong to another workspace.
        </EmptyState>
      )}
      {error && !isNotFound(error) && (
        <ErrorState
          title="The event could not be read"
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
    </Page>
  );
}

function EventPage({
  event,
  tabs,
}: {
  readonly event: EventPageFragment;
  readonly tabs: readonly EventTab[];
}) {
  const [params, set] = useUrlState();
  const tab = tabs.some(({ value }) => value === params['tab']) ? params['tab'] : 'brief';

  /** Shows the brief and opens the editor of a field there. */
  function openField(field: string) {
    set({ tab: undefined });
    requestAnimationFrame(() => {
      const place = document.querySelector<HTMLElement>(`[data-field="${SAME_EDITOR[field] ?? field}"]`);
      place?.scrollIntoView({ block: 'center' });
      const button = place?.matches('button') ? place : place?.querySelector<HTMLElement>('button');
      button?.focus();
      button?.click();
    });
  }
  const fixed = ['live', 'done', 'cancelled', 'declined'].includes(event.stage);
  useShortcut('e', () => openField('promise'), 'Edit the promise', { enabled: !fixed });

  return (
    <EditingProvider key={event.id} event={event}>
      <Page
        title={event.promise}
        crumbs={[PLAN, { href: `/plan#stage-${event.stage}`, label: STAGE_WORDS[event.stage] }]}
        layout="read"
        actions={<EventMenu event={event} />}
        phoneActions={null}
      >
        <EventHead />
        <Tabs
          value={tab ?? 'brief'}
          onChange={(value) => set({ tab: value === 'brief' ? undefined : (value ?? undefined) })}
          className={classes.tabs}
        >
          <Tabs.List className={classes.list}>
            <Tabs.Tab value="brief">Brief</Tabs.Tab>
            {tabs.map(({ value, label }) => (
              <Tabs.Tab key={value} value={value}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="brief" className={classes.panel}>
            <Brief onOpenField={openField} />
          </Tabs.Panel>
          {tabs.map(({ value, label, panel }) => (
            <Tabs.Panel key={value} value={value} className={classes.panel}>
              <Suspense fallback={<ListSkeleton label={`Reading ${label}`} />}>{panel}</Suspense>
            </Tabs.Panel>
          ))}
        </Tabs>
      </Page>
    </EditingProvider>
  );
}

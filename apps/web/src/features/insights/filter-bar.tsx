import { useQuery } from '@apollo/client/react';
import { REPORT_PERIODS } from '@worthwhile/domain';
import type { ReactNode } from 'react';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { roleWords } from '../../platform/viewer/role-words.js';
import { FilterChoice, type Option } from './filter-choice.js';
import { ReportChoicesQuery } from './filter-documents.js';
import { PERIOD_WORDS, type ReportChoice } from './report-filter.js';
import classes from './filter-bar.module.css';

const PERIODS: readonly Option[] = REPORT_PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] }));
const TEAMS: readonly Option[] = [
  { value: 'marketing', label: 'marketing' },
  { value: 'sales', label: 'sales' },
];

/** What the report is about, as sentences; all of it stands in the address. */
export function FilterBar(props: { readonly choice: ReportChoice; readonly children: ReactNode }) {
  const { choice, children } = props;
  const [, set] = useUrlState();
  const { data } = useQuery(ReportChoicesQuery, { fetchPolicy: 'cache-first' });
  const events = data?.events.events.map(({ id, promise }) => ({ value: id, label: promise })) ?? [];
  const problems = data?.problems.map(({ id, statement }) => ({ value: id, label: statement })) ?? [];
  const members =
    data?.members.map(({ id, name, team, role, deactivatedAt }) => ({
      value: id,
      label: name,
      detail: deactivatedAt ? 'no longer here' : roleWords(team, role),
    })) ?? [];
  return (
    <div className={classes.bar}>
      <section className={classes.filters} aria-label="Filters">
        <FilterChoice
          field="Period"
          options={PERIODS}
          value={choice.period === 'all' ? undefined : choice.period}
          onChange={(period) => set({ period: period === 'quarter' ? undefined : (period ?? 'all') })}
        />
        <FilterChoice
          field="Event"
          options={events}
          value={choice.event}
          onChange={(event) => set({ event })}
        />
        <FilterChoice
          field="Problem"
          options={problems}
          value={choice.problem}
          onChange={(problem) => set({ problem })}
        />
        <FilterChoice field="Team" options={TEAMS} value={choice.team} onChange={(team) => set({ team })} />
        <FilterChoice
          field="Originator"
          options={members}
          value={choice.originator}
          onChange={(originator) => set({ originator })}
        />
      </section>
      <div className={classes.end}>{children}</div>
    </div>
  );
}

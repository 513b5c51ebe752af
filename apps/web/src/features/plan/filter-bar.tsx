import { Menu } from '@mantine/core';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import { AddFilter, FilterPill, Kbd, useNow, useShortcut } from '@worthwhile/ui';
import { useState, type ReactNode } from 'react';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { type Choice, FORMAT_CHOICES, quarterChoices, quarterWords, TEAM_CHOICES } from './plan-filters.js';
import classes from './filter-bar.module.css';

const labelOf = (choices: readonly Choice[], value: string) =>
  choices.find((choice) => choice.value === value)?.label ?? value;

/** The filters in use as sentences, one to add more, and what they come to. All of it stands in the address. */
export function FilterBar({ children }: { readonly children?: ReactNode }) {
  const [params, set] = useUrlState();
  const [opened, setOpened] = useState(false);
  const quarters = quarterChoices(useNow());
  useShortcut('f', () => setOpened(true), 'Filter', { group: 'This list' });
  const { quarter, team, format, q } = params;
  return (
    <div className={classes.bar}>
      {quarter && (
        <FilterPill
          field="Quarter"
          value={quarterWords(quarter)}
          onRemove={() => set({ quarter: undefined })}
        />
      )}
      {team && (
        <FilterPill
          field="Proposed by"
          verb=""
          value={labelOf(TEAM_CHOICES, team).toLowerCase()}
          onRemove={() => set({ team: undefined })}
        />
      )}
      {format && (
        <FilterPill
          field="Format"
          value={labelOf(FORMAT_CHOICES, format).toLowerCase()}
          onRemove={() => set({ format: undefined })}
        />
      )}
      {q && <FilterPill field="Words" verb="are" value={q} onRemove={() => set({ q: undefined })} />}
      <Menu opened={opened} onChange={setOpened} position="bottom-start" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <AddFilter>
            <IconFilter size={14} aria-hidden="true" /> Filter <Kbd keys="f" />
          </AddFilter>
        </Menu.Target>
        <Menu.Dropdown>
          <Choices
            label="Quarter"
            choices={quarters}
            chosen={quarter}
            onChoose={(value) => set({ quarter: value })}
          />
          <Choices
            label="Proposed by"
            choices={TEAM_CHOICES}
            chosen={team}
            onChoose={(value) => set({ team: value })}
          />
          <Choices
            label="Format"
            choices={FORMAT_CHOICES}
            chosen={format}
            onChoose={(value) => set({ format: value })}
          />
        </Menu.Dropdown>
      </Menu>
      <div className={classes.sum}>{children}</div>
    </div>
  );
}

function Choices(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <>
      <Menu.Label>{props.label}</Menu.Label>
      <div className={classes.choices}>
        {props.choices.map(({ value, label }) => (
          <Menu.RadioItem
            key={value}
            value={value}
            checked={props.chosen === value}
            closeMenuOnClick
            onChange={props.onChoose}
          >
            {label}
          </Menu.RadioItem>
        ))}
      </div>
    </>
  );
}

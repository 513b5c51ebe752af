import { Combobox, useCombobox } from '@mantine/core';
import { AddFilter, FilterPill } from '@worthwhile/ui';
import { useState } from 'react';
import classes from './filter-bar.module.css';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** A second line in a paler ink. */
  readonly detail?: string;
}

export interface FilterChoiceProps {
  readonly field: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** Stands for a value that is not among the options. */
  readonly unknown?: string;
}

/** From so many options on they can be searched. */
const MANY = 8;

/** One filter: dashed while it is not used, a sentence when it is; a press opens what it can be. */
export function FilterChoice({ field, options, value, onChange, unknown = 'another' }: FilterChoiceProps) {
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setSearch('');
    },
    onDropdownOpen: () => (many ? combobox.focusSearchInput() : combobox.selectActiveOption()),
  });
  const many = options.length >= MANY;
  const words = search.trim().toLowerCase();
  const found = options.filter(({ label, detail }) =>
    `${label} ${detail ?? ''}`.toLowerCase().includes(words),
  );
  const label = options.find((option) => option.value === value)?.label ?? unknown;
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      width={many ? 340 : 200}
      withinPortal
      onOptionSubmit={(next) => {
        onChange(next);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        {value === undefined ? (
          <AddFilter onClick={() => combobox.toggleDropdown()}>{field}</AddFilter>
        ) : (
          <FilterPill
            field={field}
            value={label}
            onEdit={() => combobox.toggleDropdown()}
            onRemove={() => onChange(undefined)}
          />
        )}
      </Combobox.Target>
      <Combobox.Dropdown>
        {many && (
          <Combobox.Search
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            placeholder="Search"
            aria-label={`Search in ${field}`}
          />
        )}
        <Combobox.Options aria-label={field} mah={280} className={classes.options}>
          {found.length === 0 && <Combobox.Empty>Nothing of that name</Combobox.Empty>}
          {found.map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
              <span className={classes.option}>{option.label}</span>
              {option.detail && <span className={classes.detail}>{option.detail}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

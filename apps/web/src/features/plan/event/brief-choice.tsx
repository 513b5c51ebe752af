import { Menu, UnstyledButton } from '@mantine/core';
import { toastProblem } from '@worthwhile/ui';
import type { EventPatchInput } from '../../../graphql/generated/graphql.js';
import { useEditing } from './editing.js';
import classes from './brief.module.css';

export interface BriefChoiceProps<Value extends string> {
  readonly field: string;
  readonly label: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly value: Value | null | undefined;
  readonly placeholder: string;
  readonly write: (value: Value) => EventPatchInput;
}

/** One of a few: saved as soon as it is chosen. */
export function BriefChoice<Value extends string>(props: BriefChoiceProps<Value>) {
  const { field, label, choices, value, placeholder, write } = props;
  const { event, readOnly, save } = useEditing();
  const shown = value ? choices[value] : <span className={classes.empty}>{placeholder}</span>;
  async function choose(next: Value) {
    const result = await save(write(next), event);
    if (result.kind === 'refused') toastProblem('Not saved', { id: field, detail: result.message });
  }
  if (readOnly) return <>{shown}</>;
  return (
    <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.target}
          data-field={field}
          aria-label={`${label}: ${value ? choices[value] : placeholder}. Edit`}
        >
          {shown}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.entries(choices) as [Value, string][]).map(([choice, words]) => (
          <Menu.RadioItem
            key={choice}
            value={choice}
            checked={choice === value}
            closeMenuOnClick
            onChange={() => void choose(choice)}
          >
            {words}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

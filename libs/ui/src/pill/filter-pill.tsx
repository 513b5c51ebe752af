import { UnstyledButton } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from '../class-names.js';
import classes from './filter-pill.module.css';

export interface FilterPillProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'value' | 'children'> {
  /** Read together they are a sentence: "Period is Q4 2026". */
  readonly field: string;
  readonly verb?: string;
  readonly value: string;
  /** Opens the choice of another value. */
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
  /** Of the sentence, which is a button when it can be changed. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/**
 * A filter in use, as a sentence that can be changed or taken away. What else is given goes to the sentence, so that
 * it works as the target of a Menu or Combobox.
 */
export function FilterPill({ field, verb = 'is', value, onEdit, onRemove, ref, ...rest }: FilterPillProps) {
  const sentence = (
    <>
      <span className={classes.quiet}>{field}</span> <span className={classes.quiet}>{verb}</span>{' '}
      <span className={classes.value}>{value}</span>
    </>
  );
  return (
    <span className={classes.pill}>
      {onEdit ? (
        <UnstyledButton {...rest} ref={ref} className={classes.sentence} onClick={onEdit}>
          {sentence}
        </UnstyledButton>
      ) : (
        <span className={classes.sentence}>{sentence}</span>
      )}
      {onRemove && (
        <UnstyledButton
          className={classes.remove}
          onClick={onRemove}
          aria-label={`Remove the filter ${field} ${verb} ${value}`}
        >
          <IconX size={12} aria-hidden="true" />
        </UnstyledButton>
      )}
    </span>
  );
}

export interface AddFilterProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A dashed pill: a filter that could be used. Works as the target of a Menu or Popover. */
export function AddFilter({ children, className, ...rest }: AddFilterProps) {
  return (
    <UnstyledButton {...rest} className={cx(classes.add, className)}>
      {children}
    </UnstyledButton>
  );
}

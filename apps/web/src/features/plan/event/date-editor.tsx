import { Select, TextInput } from '@mantine/core';
import { localTime } from '@worthwhile/domain';
import { DateTime, zoneName } from '@worthwhile/ui';
import { useState } from 'react';
import { useEditing } from './editing.js';
import { FormPopover } from './form-popover.js';
import { useFormSave } from './use-form-save.js';
import classes from './event-head.module.css';

const MINUTE = 60_000;
const HOUR_LONG = 60;

/** Moves a wall clock (`YYYY-MM-DDTHH:mm`) by minutes, as if no clock ever changed: the server knows better. */
function later(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}:00Z`) + minutes * MINUTE).toISOString().slice(0, 16);
}

/** When it happens, in the reader's zone; the form is in the event's own. */
export function DateEditor() {
  const { event } = useEditing();
  const form = useFormSave();
  const [startsAt, setStartsAt] = useState('');
  const [endsAt, setEndsAt] = useState('');
  const [timeZone, setTimeZone] = useState(event.timeZone);

  function fill() {
    setTimeZone(event.timeZone);
    setStartsAt(event.startsAt ? localTime(new Date(event.startsAt), event.timeZone) : '');
    setEndsAt(event.endsAt ? localTime(new Date(event.endsAt), event.timeZone) : '');
  }

  /** The end goes along, so that the event keeps its length. */
  function changeStart(next: string) {
    const known =
      startsAt && endsAt ? (Date.parse(`${endsAt}:00Z`) - Date.parse(`${startsAt}:00Z`)) / MINUTE : null;
    setStartsAt(next);
    if (next) setEndsAt(later(next, known ?? event.minutesAsked ?? HOUR_LONG));
  }

  const shown = event.startsAt ? (
    <b className={classes.when}>
      <DateTime at={event.startsAt} until={event.endsAt ?? undefined} eventTimeZone={event.timeZone} />
    </b>
  ) : (
    <span className={classes.empty}>No date yet</span>
  );
  return (
    <FormPopover
      covered
      field="startsAt"
      label="Date"
      shown={shown}
      form={form}
      onOpen={fill}
      onSubmit={() => form.submit({ startsAt: startsAt || null, endsAt: endsAt || null, timeZone })}
    >
      <TextInput
        type="datetime-local"
        label="Starts"
        value={startsAt}
        error={form.fields['startsAt']}
        data-autofocus
        onChange={(change) => changeStart(change.currentTarget.value)}
      />
      <TextInput
        type="datetime-local"
        label="Ends"
        value={endsAt}
        error={form.fields['endsAt']}
        onChange={(change) => setEndsAt(change.currentTarget.value)}
      />
      <Select
        label="In the time of"
        searchable
        data={zoneChoices(event.timeZone)}
        value={timeZone}
        allowDeselect={false}
        error={form.fields['timeZone']}
        limit={40}
        nothingFoundMessage="No zone of this name."
        comboboxProps={{ withinPortal: false }}
        onChange={(zone) => zone && setTimeZone(zone)}
      />
    </FormPopover>
  );
}

/** Every zone the browser knows, the city first because people look for it. */
function zoneChoices(own: string): { value: string; label: string }[] {
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
    value,
    label: value.includes('/') ? `${zoneName(value)} (${value.split('/')[0]})` : value,
  }));
}

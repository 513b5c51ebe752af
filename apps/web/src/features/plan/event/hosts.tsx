import { useLazyQuery } from '@apollo/client/react';
import { Autocomplete, SegmentedControl, TextInput } from '@mantine/core';
import { PersonAvatar, SectionHeading } from '@worthwhile/ui';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.js';
import type { EventHostInput, EventPageFragment } from '../../../graphql/generated/graphql.js';
import { useEditing } from './editing.js';
import { FormPopover } from './form-popover.js';
import { useFormSave } from './use-form-save.js';
import classes from './hosts.module.css';

type Host = EventPageFragment['hosts'][number];

const HostMembersQuery = graphql(`
  query HostMembers {
    members {
      id
      name
      deactivatedAt
    }
  }
`);

const NOBODY: EventHostInput = { name: '', part: 'host', line: '', memberId: null };

/** Who speaks: each opens its own small form; members are recognised by their name. */
export function Hosts() {
  const { event, readOnly } = useEditing();
  return (
    <section aria-labelledby="hosts">
      <SectionHeading id="hosts">Hosts and speakers</SectionHeading>
      <ul className={classes.hosts}>
        {event.hosts.map((host, index) => (
          <li key={`${host.name}${index}`}>
            <HostForm index={index} host={host} />
          </li>
        ))}
        {!readOnly && (
          <li>
            <HostForm index={event.hosts.length} host={null} />
          </li>
        )}
      </ul>
    </section>
  );
}

function HostForm({ index, host }: { readonly index: number; readonly host: Host | null }) {
  const { event } = useEditing();
  const form = useFormSave();
  const [draft, setDraft] = useState<EventHostInput>(NOBODY);
  const [readMembers, { data }] = useLazyQuery(HostMembersQuery);
  const members = data?.members.filter(({ deactivatedAt }) => !deactivatedAt) ?? [];
  const change = (part: Partial<EventHostInput>) => setDraft((before) => ({ ...before, ...part }));
  const others = event.hosts.map(inputOf);

  function fill() {
    void readMembers();
    setDraft(host ? inputOf(host) : { ...NOBODY, part: event.hosts.length > 0 ? 'speaker' : 'host' });
  }
  function submit() {
    const memberId = members.find(({ name }) => name === draft.name.trim())?.id ?? null;
    return form.submit({ hosts: others.toSpliced(index, host ? 1 : 0, { ...draft, memberId }) });
  }
  const errorOf = (field: string) => form.fields[`hosts.${index}.${field}`];
  return (
    <FormPopover
      field={index === event.hosts.length ? 'hosts' : undefined}
      label={host ? host.name : 'Add a host or speaker'}
      shown={host ? <HostLine host={host} /> : <span className={classes.add}>Add a host or speaker</span>}
      form={form}
      onOpen={fill}
      onSubmit={submit}
      remove={
        host ? { label: 'Remove', run: () => form.submit({ hosts: others.toSpliced(index, 1) }) } : undefined
      }
      className={classes.target}
    >
      <Autocomplete
        label="Name"
        data={[...new Set(members.map(({ name }) => name))]}
        limit={6}
        value={draft.name}
        error={errorOf('name')}
        data-autofocus
        comboboxProps={{ withinPortal: false }}
        onChange={(name) => change({ name })}
      />
      <SegmentedControl
        aria-label="Part"
        fullWidth
        data={[
          { value: 'host', label: 'Host' },
          { value: 'speaker', label: 'Speaker' },
        ]}
        value={draft.part}
        onChange={(part) => change({ part: part === 'speaker' ? 'speaker' : 'host' })}
      />
      <TextInput
        label="Why listen to them"
        description="One line; guests read it."
        value={draft.line ?? ''}
        maxLength={200}
        error={errorOf('line')}
        onChange={(input) => change({ line: input.currentTarget.value })}
      />
    </FormPopover>
  );
}

function HostLine({ host }: { readonly host: Host }) {
  return (
    <span className={classes.host}>
      <PersonAvatar name={host.name} size={28} />
      <span>
        <span className={classes.name}>{host.name}</span>
        <span className={classes.quiet}>, {host.part}</span>
        {host.line && <span className={classes.line}>{host.line}</span>}
      </span>
    </span>
  );
}

function inputOf({ name, part, line, memberId }: Host): EventHostInput {
  return { name, part, line: line ?? '', memberId: memberId ?? null };
}

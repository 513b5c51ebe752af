import { useMutation } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { FactList, formatTime, SectionHeading, toastDone, useNow, useReader } from '@worthwhile/ui';
import { useMemo, useState, type FormEvent } from 'react';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { roleWords } from '../../../platform/viewer/role-words.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { EditProfileMutation } from '../settings-documents.js';
import { timeZoneChoices } from './time-zones.js';
import classes from './account.module.css';

/** Name and time zone, to change; the rest, to see. */
export function ProfileForm() {
  const { member, workspace } = useViewer();
  const { locale } = useReader();
  const now = useNow();
  const [name, setName] = useState(member.name);
  const [timeZone, setTimeZone] = useState(member.timeZone);
  const [save, { loading, error, reset }] = useMutation(EditProfileMutation);
  const zones = useMemo(() => timeZoneChoices(member.timeZone), [member.timeZone]);
  const changed = name.trim() !== member.name || timeZone !== member.timeZone;
  const wrong = fieldErrors(error);
  const refusal = error && !wrong['name'] && !wrong['timeZone'] ? errorWords(error) : null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading || !changed) return;
    const done = await save({ variables: { input: { name, timeZone } } }).catch(() => null);
    if (!done) return;
    setName(done.data?.editProfile.name ?? name);
    toastDone('Saved', { id: 'profile' });
  }

  return (
    <form className={classes.section} onSubmit={(event) => void submit(event)} noValidate>
      <SectionHeading>You</SectionHeading>
      <TextInput
        className={classes.wide}
        label="Name"
        autoComplete="name"
        value={name}
        error={wrong['name']}
        onChange={(event) => {
          reset();
          setName(event.currentTarget.value);
        }}
      />
      <Select
        className={classes.wide}
        label="Time zone"
        description={`Every time is shown in it. It is ${formatTime(now, { locale, timeZone })} there.`}
        data={zones}
        value={timeZone}
        searchable
        limit={80}
        allowDeselect={false}
        nothingFoundMessage="No such place"
        error={wrong['timeZone']}
        onChange={(zone) => {
          reset();
          if (zone) setTimeZone(zone);
        }}
      />
      <FactList
        labelWidth={88}
        facts={[
          { label: 'E-mail', value: member.email },
          { label: 'Team', value: `${roleWords(member.team, member.role)}, ${workspace.name}` },
        ]}
      />
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
      <Button type="submit" variant={changed ? 'filled' : 'default'} loading={loading} disabled={!changed}>
        Save
      </Button>
    </form>
  );
}

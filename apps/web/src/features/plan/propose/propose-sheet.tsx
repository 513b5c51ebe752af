import { useMutation, useQuery } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { Link, Sheet, toastDone } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import type { ProposalStart } from '../../../platform/propose/propose-switch.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { otherTeam } from '../plan-words.js';
import { ProposeEventMutation, ProposeProblemsQuery } from './propose-documents.js';
import classes from './propose-sheet.module.css';

export interface ProposeSheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly start: ProposalStart;
}

type Draft = { audience: string; problemId: string | null; promise: string };

const NOTHING: Draft = { audience: '', problemId: null, promise: '' };
const MISSING = {
  audience: 'Say who it is for.',
  problemId: 'Choose the problem they have.',
  promise: 'Say what they leave with.',
} as const;

/** An event in three fields: who it is for, which problem, what they get. What was typed stays until it is sent. */
export function ProposeSheet({ opened, onClose, start }: ProposeSheetProps) {
  const router = useRouter();
  const { member } = useViewer();
  const [draft, setDraft] = useState<Draft>({ ...NOTHING, ...start });
  const [asked, setAsked] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const { data } = useQuery(ProposeProblemsQuery, { skip: !opened });
  const [propose, { loading }] = useMutation(ProposeEventMutation, {
    refetchQueries: ['Board', 'EventList'],
  });
  const problems = data?.problems ?? [];
  const persona = problems.find(({ id }) => id === draft.problemId);

  function change(part: Partial<Draft>) {
    setDraft((before) => ({ ...before, ...part }));
    setErrors({});
    setRefusal(null);
  }

  const missing = (field: keyof Draft) => (asked && !draft[field]?.trim() ? MISSING[field] : undefined);
  const errorOf = (field: keyof Draft) => errors[field] ?? missing(field);

  async function send() {
    setAsked(true);
    const { audience, problemId, promise } = draft;
    if (!audience.trim() || !problemId || !promise.trim()) return;
    try {
      const { data: answer } = await propose({ variables: { input: { audience, problemId, promise } } });
      if (!answer) return;
      setDraft(NOTHING);
      setAsked(false);
      onClose();
      toastDone('Proposed', {
        detail: `It waits for ${otherTeam(member.team)}. You stay credited as its originator.`,
      });
      router.history.push(`/plan/events/${answer.proposeEvent.id}`);
    } catch (error) {
      const byField = fieldErrors(error);
      setErrors(byField);
      setRefusal(Object.keys(byField).length > 0 ? null : errorWords(error));
    }
  }

  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title="Propose an event"
      submitLabel="Propose"
      onSubmit={() => void send()}
      submitting={loading}
      error={refusal}
    >
      <TextInput
        label="Who it is for"
        description="A role and an industry, as they would say it themselves."
        placeholder={
          persona
            ? `${persona.personaRole}, ${persona.personaIndustry}`
            : 'Group controllers in manufacturing'
        }
        value={draft.audience}
        maxLength={200}
        error={errorOf('audience')}
        data-autofocus
        onChange={(event) => change({ audience: event.currentTarget.value })}
      />
      <Select
        label="Which problem"
        description="From the problem library: one they have and we can solve."
        placeholder="Choose a problem"
        searchable
        nothingFoundMessage="No problem fits these words."
        data={problems.map(({ id, statement }) => ({ value: id, label: statement }))}
        value={draft.problemId}
        error={errorOf('problemId')}
        onChange={(problemId) => change({ problemId })}
      />
      {data && problems.length === 0 && (
        <p className={classes.hint}>
          The library is empty.{' '}
          <Link href="/problems?new=1" className="w-link" onClick={onClose}>
            Write down the first problem
          </Link>
          , then propose an event for it.
        </p>
      )}
      <Textarea
        label="What they get"
        description="What they leave with, as one sentence. It becomes the headline."
        placeholder="Leave with a close calendar that ends on day five"
        value={draft.promise}
        maxLength={160}
        error={errorOf('promise')}
        onChange={(event) => change({ promise: event.currentTarget.value })}
      />
    </Sheet>
  );
}

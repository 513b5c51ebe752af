import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import type { ProblemPageFragment } from '../../graphql/generated/graphql.js';
import { renderScreen } from '../../testing/render-screen.js';
import { EditProblemMutation, ProblemOwnersQuery } from './problem-documents.js';
import { draftOf, inputOf } from './problem-draft.js';
import { ProblemSheet } from './problem-sheet.js';

const problem: ProblemPageFragment = {
  __typename: 'Problem',
  id: 'p1',
  statement: 'Intercompany is settled last',
  personaRole: 'Controller',
  personaIndustry: 'Manufacturing',
  whyItMatters: 'Differences surface on day six.',
  evidence: [
    { __typename: 'ProblemEvidence', figure: '3.4 days', what: 'wait', source: 'Own', date: '2026-06-30' },
  ],
  openers: ['Who hears first?'],
  disqualifiers: [],
  ownerId: null,
  ownerName: null,
  reviewOn: null,
  revision: 3,
  updatedAt: '2026-10-01T09:00:00.000Z',
};
const owners = { request: { query: ProblemOwnersQuery }, result: { data: { members: [] } } };
const edit = (revision: number, over: Partial<ProblemPageFragment>, result: object) => {
  const input = inputOf(draftOf({ ...problem, ...over }));
  return { request: { query: EditProblemMutation, variables: { id: 'p1', revision, input } }, result };
};
const saved = { data: { editProblem: { __typename: 'ProblemSaved', problem } } };
const changed = (over: Partial<ProblemPageFragment>) => ({
  data: {
    editProblem: {
      __typename: 'ProblemChangedMeanwhile',
      message: 'Somebody saved this problem while you were writing.',
      theirs: { ...problem, revision: 4, ...over },
    },
  },
});

const open = async (mocks: object[], onSaved = jest.fn()) => {
  await renderScreen(<ProblemSheet problem={problem} opened onClose={() => undefined} onSaved={onSaved} />, {
    mocks: [owners, ...mocks] as never,
  });
  return { onSaved, field: await screen.findByLabelText(/The problem/) };
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const rewrite = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
// The form is the largest there is; on a busy machine it takes its time.
jest.setTimeout(20_000);

describe('writing a problem', () => {
  it('keeps what was typed and says beside each field what is wrong', async () => {
    const fields = [{ field: 'evidence.0.source', message: 'The source of the figure is missing.' }];
    const error = new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT', fields } });
    const { field } = await open([edit(3, { statement: 'Another' }, { errors: [error] })]);
    rewrite(field, 'Another');
    await save();
    expect(await screen.findByText('The source of the figure is missing.')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('One field needs another look.');
    expect(field).toHaveValue('Another');
  });

  it('leaves rows out in which nothing was written', async () => {
    const { onSaved } = await open([edit(3, {}, saved)]);
    await userEvent.click(screen.getByRole('button', { name: 'Add an opener' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a figure' }));
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
  });

  it('brings together what both changed in different parts', async () => {
    const theirs = { whyItMatters: 'Theirs.' };
    const { field, onSaved } = await open([
      edit(3, { statement: 'Mine' }, changed(theirs)),
      edit(4, { statement: 'Mine', ...theirs }, saved),
    ]);
    rewrite(field, 'Mine');
    await save();
    expect(await screen.findByText(/You changed different parts/)).toBeInTheDocument();
    expect(screen.getByLabelText(/Why it matters/)).toHaveValue('Theirs.');
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
  });

  it('shows theirs beside yours where both changed the same part, and keeps yours in the form', async () => {
    const { field, onSaved } = await open([
      edit(3, { statement: 'Mine' }, changed({ statement: 'Theirs' })),
      edit(4, { statement: 'Mine' }, saved),
    ]);
    rewrite(field, 'Mine');
    await save();
    const note = await screen.findByText(/The form holds yours/);
    expect(note.parentElement).toHaveTextContent(/Theirs, saved.*Theirs.*Yours, not saved.*Mine/);
    expect(field).toHaveValue('Mine');
    await save();
    await waitFor(() => expect(onSaved).toHaveBeenCalled());
  });
});

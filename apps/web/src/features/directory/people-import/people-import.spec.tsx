import { describe, expect, it, jest } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { MAX_FILE_BYTES } from './file-size.js';
import {
  ApplyPeopleImportMutation,
  MapPeopleImportMutation,
  PeopleImportQuery,
} from './people-import-documents.js';
import { PeopleImportScreen } from './people-import-screen.js';
import type { UploadPeopleFile } from './upload-people-file.js';

// Seven selects in jsdom take their time on a busy machine.
jest.setTimeout(20_000);

const COLUMNS = {
  __typename: 'PeopleColumns',
  email: null,
  name: 0,
  firstName: null,
  lastName: null,
  company: null,
  role: 1,
  industry: null,
};
const FILE = {
  __typename: 'PeopleImport',
  id: 'one',
  fileName: 'Gäste.csv',
  status: 'previewed',
  readAs: 'CSV, utf-8, semicolon',
  titles: ['Wer', 'Wohin', ''],
  columns: COLUMNS,
  columnsProblem: 'Say which column holds the e-mail address.',
  sample: [] as object[],
  problems: [] as object[],
  problemCount: 0,
  added: 0,
  known: 0,
  repeated: 0,
  appliedAt: null as string | null,
};
const MAPPED = {
  ...FILE,
  columns: { ...COLUMNS, email: 1, role: null },
  columnsProblem: null,
  sample: [
    {
      __typename: 'PeopleImportRow',
      line: 2,
      name: 'Ana Prado',
      email: 'ana@prado.example',
      company: null,
      role: null,
      industry: null,
    },
  ],
  problems: [
    { __typename: 'FileRowProblem', line: 4, column: 'Wohin', message: 'The e-mail address has no @.' },
  ],
  problemCount: 1,
  added: 1_140,
  known: 60,
  repeated: 3,
};

const read = (file: object): MockLink.MockedResponse => ({
  request: { query: PeopleImportQuery, variables: { id: 'one' } },
  result: { data: { peopleImport: file } },
});
const { __typename: _, ...TRIED } = MAPPED.columns;
const mapped: MockLink.MockedResponse = {
  request: { query: MapPeopleImportMutation, variables: { id: 'one', columns: TRIED } },
  result: { data: { mapPeopleImport: MAPPED } },
};
const applied = (answer: object): MockLink.MockedResponse => ({
  request: { query: ApplyPeopleImportMutation, variables: { id: 'one' } },
  result: { data: { applyPeopleImport: answer } },
});

const importButton = async () =>
  (await screen.findByText('Import 1,200 people')).closest('button') ?? document.body;
const never: UploadPeopleFile = () => Promise.reject(new Error('sent'));
const show = (mocks: MockLink.MockedResponse[], upload = never, at = '/people/import?file=one') =>
  renderScreen(<PeopleImportScreen upload={upload} />, { at, mocks });
const choose = (file: File) => userEvent.upload(screen.getByTestId('file'), file);
const big = (bytes: number) => Object.defineProperty(new File(['x'], 'Alle.csv'), 'size', { value: bytes });

describe('a file of people', () => {
  it('takes the column one names, which lets go of what it held, and shows what would be imported', async () => {
    await show([read(FILE), mapped]);
    expect(await screen.findByText('Say which column holds the e-mail address.')).toBeInTheDocument();
    expect(screen.getByText('Import').closest('button')).toBeDisabled();
    await userEvent.click(screen.getByLabelText('E-mail address', { selector: 'input' }));
    await userEvent.click(screen.getByRole('option', { name: 'Wohin' }));
    expect(screen.getByLabelText('E-mail address', { selector: 'input' })).toHaveValue('Wohin');
    expect(screen.getByLabelText('Role', { selector: 'input' })).toHaveValue('not in this file');
    expect(await importButton()).toBeEnabled();
    expect(screen.getByRole('table', { name: 'First rows' })).toHaveTextContent('ana@prado.example');
    const problem = within(screen.getByRole('region', { name: 'Rows that cannot be used' })).getByRole(
      'listitem',
    );
    expect(problem).toHaveTextContent('Line 4WohinThe e-mail address has no @.');
  });

  it('stays as a result with its counts and the way to the people', async () => {
    const done = { ...MAPPED, status: 'applied', appliedAt: '2026-10-13T10:40:00.000Z' };
    await show([read(MAPPED), applied({ __typename: 'PeopleImported', import: done })]);
    await userEvent.click(await importButton());
    expect(await screen.findByText(/^Imported/)).toBeInTheDocument();
    expect(screen.getByText('1,140')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See the people' })).toHaveAttribute('href', '/people');
  });

  it('says so when this very file was imported before', async () => {
    const message = 'This file has been imported already. Nothing was changed.';
    await show([
      read(MAPPED),
      applied({ __typename: 'FileAlreadyApplied', code: 'ALREADY_APPLIED', message }),
      read(MAPPED),
    ]);
    await userEvent.click(await importButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });
});

describe('choosing a file', () => {
  it('keeps a refused file chosen, with the reason, and goes on with the next one', async () => {
    const message = 'This file is a picture. Export the list as CSV or Excel workbook.';
    const upload = jest
      .fn<UploadPeopleFile>()
      .mockResolvedValueOnce({ kind: 'refused', code: 'IMAGE', message })
      .mockResolvedValueOnce({ kind: 'previewed', importId: 'one' });
    const { address } = await show([read(MAPPED)], upload, '/people/import');
    await choose(new File(['not a table'], 'Liste.csv'));
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getByText('Liste.csv')).toBeInTheDocument();
    await choose(new File(['Name,Email'], 'Liste neu.csv'));
    expect(await screen.findByRole('heading', { name: 'Gäste.csv' })).toBeInTheDocument();
    expect(address()).toBe('/people/import?file=one');
  });

  it('sends the same file again after the server could not be reached', async () => {
    const message = 'The server could not be reached. Try again in a moment.';
    const upload = jest
      .fn<UploadPeopleFile>()
      .mockResolvedValue({ kind: 'refused', code: 'NOT_SENT', message });
    await show([], upload, '/people/import');
    const file = new File(['Name,Email'], 'Liste.csv');
    await choose(file);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(upload.mock.calls.map(([sent]) => sent)).toEqual([file, file]);
  });

  it.each([
    ['above 25 MB', big(MAX_FILE_BYTES + 1), /at most 25 MB can be read at once\. It was not sent/],
    ['that is empty', new File([], 'Leer.csv'), /This file is empty/],
  ])('does not send a file %s', async (_, file, words) => {
    await show([], never, '/people/import');
    await choose(file);
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByText(file.name)).toBeInTheDocument();
  });

  it('is not offered to those who may not import', async () => {
    await renderScreen(<PeopleImportScreen upload={never} />, {
      at: '/people/import',
      member: { role: 'contributor' },
    });
    expect(screen.queryByTestId('file')).not.toBeInTheDocument();
    expect(screen.getByText('Marketing imports people')).toBeInTheDocument();
  });
});

import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen.js';
import { ApplyAttendanceMutation, AttendanceReportPeopleQuery, DayOfEventQuery } from './attend-documents.js';
import { DayPanel } from './day-panel.js';
import { readAnswer, type SendReport } from './send-report.js';
import { refuseBySize } from './use-report.js';

// On a busy machine a page takes its time.
jest.setTimeout(20_000);

const counts = {
  __typename: 'AttendanceImportCounts',
  registered: 2,
  known: 1,
  unmatched: 1,
  absent: 0,
  leftOut: 0,
  errors: 0,
};
const reportOf = (over: Record<string, unknown> = {}) => ({
  __typename: 'AttendanceImport',
  id: 'r1',
  eventId: 'e1',
  fileName: 'zoom.csv',
  source: 'zoom',
  status: 'previewed',
  encoding: 'utf-8',
  dayMonthOrder: null,
  warning: null,
  createdBy: 'Ingrid Vaszary',
  createdAt: '2026-10-13T09:00:00Z',
  appliedBy: null,
  appliedAt: null,
  undoneBy: null,
  undoneAt: null,
  counts,
  errors: [],
  questions: [],
  ...over,
});
const attendance = {
  __typename: 'EventAttendance',
  registered: 3,
  attended: 0,
  walkIns: 0,
  noShows: 0,
  unknown: 3,
  medianMinutes: null,
};
const dayMock = (reports: unknown[], over: Record<string, unknown> = {}) => ({
  request: { query: DayOfEventQuery, variables: { eventId: 'e1' } },
  result: {
    data: {
      event: {
        __typename: 'Event',
        id: 'e1',
        stage: 'done',
        startsAt: '2026-10-12T14:00:00Z',
        endsAt: '2026-10-12T15:00:00Z',
        timeZone: 'Europe/Lisbon',
        attendance,
        ...over,
      },
      attendanceImports: reports,
    },
  } as never,
  maxUsageCount: 5,
});
const peopleMock = {
  request: { query: AttendanceReportPeopleQuery, variables: () => true },
  result: {
    data: {
      attendanceImportPeople: { __typename: 'AttendanceImportPeoplePage', people: [], nextCursor: null },
    },
  },
  maxUsageCount: 9,
};
const marketer = { team: 'marketing', role: 'contributor' } as const;

describe('the day of the event', () => {
  it('says what to bring, and nothing of it before the event has begun', async () => {
    await renderScreen(<DayPanel eventId="e1" />, {
      member: marketer,
      mocks: [dayMock([], { startsAt: '2026-12-01T14:00:00Z' })],
    });
    expect(await screen.findByText('Nobody can have come yet')).toBeInTheDocument();
    expect(screen.queryByText('Choose a file')).toBeNull();
  });

  it('shows why a file was refused, and sends it again with the columns named', async () => {
    const send = jest.fn<SendReport>().mockResolvedValue({
      kind: 'refused',
      code: 'UNKNOWN_SHAPE',
      message: 'This is no report of a known shape.',
      columns: ['Adresse', 'Da von'],
    });
    await renderScreen(<DayPanel eventId="e1" send={send} />, { member: marketer, mocks: [dayMock([])] });
    const file = new File(['x'], 'odd.csv');
    fireEvent.change(await screen.findByTestId('report-file'), { target: { files: [file] } });
    expect(await screen.findByRole('alert')).toHaveTextContent('no report of a known shape');
    expect(screen.getByRole('button', { name: 'Read it like this' })).toBeDisabled();
    expect(send).toHaveBeenCalledWith('e1', file, {}, expect.any(Function));
  });

  it('counts whom one sees, and the unknown only when that is ticked', async () => {
    const applied = jest.fn(() => ({
      data: {
        applyAttendanceImport: {
          __typename: 'AttendanceNotReady' as const,
          code: 'NOT_READY',
          message: 'Answer the question about the dates first.',
        },
      },
    }));
    const variables = { id: 'r1', addUnmatched: true };
    const apply = { request: { query: ApplyAttendanceMutation, variables }, result: applied as never };
    await renderScreen(<DayPanel eventId="e1" />, {
      at: '/?report=r1',
      member: marketer,
      mocks: [dayMock([reportOf()]), peopleMock as never, apply],
    });
    expect(await screen.findByRole('button', { name: 'Count 3 attendees' })).toBeEnabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /whom nobody here knows/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Count 4 attendees' }));
    await waitFor(() => expect(applied).toHaveBeenCalled());
    expect(await screen.findByRole('alert')).toHaveTextContent('Answer the question');
  });

  it('asks for the order of day and month before anything can count', async () => {
    const question = {
      __typename: 'AttendanceQuestion',
      code: 'date_order',
      message: 'Which comes first?',
      choices: [],
    };
    await renderScreen(<DayPanel eventId="e1" />, {
      at: '/?report=r1',
      member: marketer,
      mocks: [dayMock([reportOf({ questions: [question] })])],
    });
    expect(await screen.findByText('Which comes first?')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Count/ })).toBeNull();
  });

  it('lets reps see, and not bring or undo', async () => {
    const done = reportOf({
      status: 'applied',
      appliedBy: 'Ingrid Vaszary',
      appliedAt: '2026-10-13T09:10:00Z',
    });
    await renderScreen(<DayPanel eventId="e1" />, {
      member: { team: 'sales', role: 'contributor' },
      mocks: [dayMock([done])],
    });
    expect(await screen.findByText('zoom.csv')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull();
    expect(screen.queryByText('Choose a file')).toBeNull();
  });
});

describe('what the server says about a file', () => {
  it.each([
    [201, '{"importId":"r1"}', { kind: 'previewed', importId: 'r1' }],
    [
      409,
      '{"code":"ALREADY_APPLIED","message":"Counts already."}',
      { kind: 'refused', code: 'ALREADY_APPLIED', message: 'Counts already.', columns: [] },
    ],
    [401, '{"code":"UNAUTHENTICATED","message":"x"}', expect.objectContaining({ code: 'NOT_SENT' })],
    [502, '<html>', expect.objectContaining({ code: 'NOT_SENT' })],
  ])('%s', (status, body, outcome) => {
    expect(readAnswer(status, body)).toEqual(outcome);
  });

  it('does not send what is empty or too large', () => {
    expect(refuseBySize(0, 'en-GB')?.code).toBe('EMPTY');
    expect(refuseBySize(200 * 1024 * 1024, 'en-GB')?.message).toContain('This file has 200 MB');
    expect(refuseBySize(1_000, 'en-GB')).toBeNull();
  });
});

import { useMutation } from '@apollo/client/react';
import { toastDone, toastProblem } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords } from '../../platform/apollo/answer-errors.js';
import {
  ApplyAttendanceMutation,
  AttendanceReportPeopleQuery,
  DayOfEventQuery,
  DiscardAttendanceMutation,
  UndoAttendanceMutation,
} from './attend-documents.js';
import { appliedWords, undoneWords } from './report-words.js';

/** Applying, undoing and discarding reports; what came of it is told, and every figure is read again. */
export function useReports(onClosed: () => void) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const again = { refetchQueries: [DayOfEventQuery, AttendanceReportPeopleQuery], awaitRefetchQueries: true };
  const [applyReport, { loading: applying }] = useMutation(ApplyAttendanceMutation, again);
  const [undoReport] = useMutation(UndoAttendanceMutation, again);
  const [discardReport] = useMutation(DiscardAttendanceMutation, again);

  async function apply(id: string, addUnmatched: boolean): Promise<void> {
    setRefusal(null);
    try {
      const { data } = await applyReport({ variables: { id, addUnmatched } });
      const answer = data?.applyAttendanceImport;
      if (answer?.__typename !== 'AttendanceApplied') return setRefusal(answer?.message ?? null);
      const [title, detail] = appliedWords(answer);
      toastDone(title, { detail });
      onClosed();
    } catch (error) {
      setRefusal(errorWords(error));
    }
  }

  async function undo(id: string): Promise<void> {
    try {
      const { data } = await undoReport({ variables: { id } });
      const answer = data?.undoAttendanceImport;
      if (answer?.__typename === 'AttendanceUndone') toastDone(undoneWords(answer));
      else if (answer) toastProblem(answer.message);
    } catch (error) {
      toastProblem('Nothing was undone', { detail: errorWords(error) });
    }
  }

  async function discard(id: string): Promise<void> {
    setRefusal(null);
    try {
      const { data } = await discardReport({ variables: { id } });
      const answer = data?.discardAttendanceImport;
      if (answer?.__typename === 'AttendanceImportClosed') return setRefusal(answer.message);
      onClosed();
    } catch (error) {
      setRefusal(errorWords(error));
    }
  }
  return { apply, undo, discard, applying, refusal };
}

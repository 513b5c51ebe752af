import { describe, expect, it } from '@jest/globals';
import type { EventFigures } from './event-lines.js';
import { eventsCsv, exportName, funnelCsv } from './report-export.js';

const lines = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the export of a report', () => {
  it('has a line for each stage with its rate and interval', () => {
    const csv = funnelCsv([
      { __typename: 'FunnelStage', stage: 'invite', count: 9840, countBefore: null, rate: null },
      {
        __typename: 'FunnelStage',
        stage: 'register',
        count: 1212,
        countBefore: 1001,
        rate: { __typename: 'StageRate', value: 0.123170731, low: 0.1168, high: 0.1298 },
      },
    ]);
    expect(lines(csv).slice(1)).toEqual(['Invite,9840,,,,', 'Register,1212,1001,0.1232,0.1168,0.1298']);
  });

  it('does not let a promise run as a formula', () => {
    const event = {
      __typename: 'EventFigures',
      eventId: '1',
      promise: '=HYPERLINK("http://a.example")',
      startsAt: '2026-10-13T09:00:00.000Z',
      gotIt: 1,
      answered: 3,
      stages: [{ __typename: 'FunnelStage', stage: 'attend', count: 4 }],
    } as EventFigures;
    expect(lines(eventsCsv([event]))[1]).toBe(
      '"\'=HYPERLINK(""http://a.example"")",2026-10-13T09:00:00.000Z,0,4,3,0.3333,0,0,0',
    );
  });

  it('is named by what it holds and the day', () => {
    expect(exportName('events', '2026-10-13T10:42:00.000Z')).toBe('worthwhile-events-2026-10-13.csv');
  });
});

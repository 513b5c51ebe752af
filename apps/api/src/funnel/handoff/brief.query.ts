import { Injectable } from '@nestjs/common';
import { contactLimits } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import type { BriefAnswer, BriefMinutes, BriefProblem, HandOffBrief } from './brief.graphql.js';
import { ContactReader } from './contact-reader.js';
import type { HandOff } from './hand-off.graphql.js';
import { HandOffReader } from './hand-off-reader.js';

interface BriefRow {
  email: string;
  registrationId: string | null;
  attendance: string | null;
  minutes: number | null;
  minutesAsked: number | null;
  feedbackId: string | null;
  gotIt: string | null;
  worthIt: string | null;
  missing: string | null;
  answeredAt: Date | null;
  problemId: string | null;
  statement: string | null;
  openers: string[] | null;
  disqualifiers: string[] | null;
  namedByThem: boolean;
}

const BRIEF = `
  select p.email, r.id as "registrationId", r.attendance, r.minutes, e.minutes_asked as "minutesAsked",
    f.id as "feedbackId", f.got_it as "gotIt", f.worth_it as "worthIt", f.missing, f.answered_at as "answeredAt",
    pr.id as "problemId", pr.statement, pr.openers, pr.disqualifiers, named.problem_id is not null as "namedByThem"
  from hand_off h
  join person p on p.workspace_id = h.workspace_id and p.id = h.person_id
  join event e on e.workspace_id = h.workspace_id and e.id = h.event_id
  left join registration r on r.workspace_id = h.workspace_id and r.event_id = h.event_id and r.person_id = h.person_id
  left join feedback f on f.workspace_id = h.workspace_id and f.event_id = h.event_id and f.person_id = h.person_id
  left join lateral (
    select w.problem_id from want w
    where w.workspace_id = h.workspace_id and w.person_id = h.person_id and w.event_id = h.event_id
      and w.problem_id is not null
    order by w.said_at desc, w.id desc limit 1) named on true
  left join problem pr on pr.workspace_id = h.workspace_id and pr.id = coalesce(named.problem_id, e.problem_id)
  where h.id = $1`;

/** Reads the brief: few statements, each line with the row it came from. */
@Injectable()
export class BriefQuery {
  constructor(
    private readonly database: Database,
    private readonly handOffs: HandOffReader,
    private readonly contacts: ContactReader,
  ) {}

  async find(handOffId: string): Promise<HandOffBrief> {
    return this.database.read(async (tx) => {
      const handOff = await this.handOffs.find(handOffId);
      const row = await tx.row<BriefRow>(BRIEF, [handOffId]);
      if (!handOff || !row) throw new NotFoundError('hand-off');
      const allowed = await this.contacts.allowed(handOff.person.id, handOff.event.id);
      return {
        id: handOffId,
        handOff,
        email: row.email,
        answer: answerOf(row),
        minutes: minutesOf(row),
        problem: problemOf(row),
        limits: [...contactLimits(allowed), ...handedBack(handOff)],
        eventLink: { kind: 'event', id: handOff.event.id },
      };
    });
  }
}

function answerOf(row: BriefRow): BriefAnswer | null {
  if (!row.feedbackId || !row.gotIt || !row.answeredAt) return null;
  const { gotIt, worthIt, missing, answeredAt, feedbackId } = row;
  return { id: feedbackId, gotIt, worthIt, missing, answeredAt, link: { kind: 'feedback', id: feedbackId } };
}

function minutesOf({ registrationId, attendance, minutes, minutesAsked }: BriefRow): BriefMinutes | null {
  if (!registrationId || attendance !== 'attended') return null;
  return { minutes, asked: minutesAsked, link: { kind: 'registration', id: registrationId } };
}

function problemOf({
  problemId,
  statement,
  openers,
  disqualifiers,
  namedByThem,
}: BriefRow): BriefProblem | null {
  if (!problemId) return null;
  return {
    id: problemId,
    statement: statement ?? '',
    openers: openers ?? [],
    disqualifiers: disqualifiers ?? [],
    namedByThem,
    link: { kind: 'problem', id: problemId },
  };
}

function handedBack({ outcome, outcomeReason }: HandOff): string[] {
  return outcome === 'handed_back' && outcomeReason ? [`Handed back before: ${outcomeReason}`] : [];
}

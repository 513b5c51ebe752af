import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { batched } from '../../platform/graphql/batch.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { ApplyAttendanceCommand, type ApplyOutcome } from './apply-attendance.command.js';
import {
  ApplyAttendanceResult,
  AttendanceImport,
  AttendanceImportCounts,
  AttendanceImportPeoplePage,
  DiscardAttendanceResult,
  ReportMatchEnum,
  UndoAttendanceResult,
} from './attendance-import.graphql.js';
import { AttendanceImportRepository, type ImportRow } from './attendance-import.repository.js';
import { ImportPeopleRepository } from './import-people.repository.js';
import type { ReportMatch } from './import-record.js';
import { UndoAttendanceCommand, type UndoOutcome } from './undo-attendance.command.js';

@Resolver(() => AttendanceImport)
export class AttendanceImportResolver {
  constructor(
    private readonly imports: AttendanceImportRepository,
    private readonly people: ImportPeopleRepository,
    private readonly applyCommand: ApplyAttendanceCommand,
    private readonly undoCommand: UndoAttendanceCommand,
  ) {}

  @Query(() => AttendanceImport)
  @Allow('registration.read')
  async attendanceImport(@Args('id', { type: () => ID }) id: string): Promise<ImportRow> {
    const found = await this.imports.find(id);
    if (!found) throw new NotFoundError('attendance report');
    return found;
  }

  /** The event's reports, newest first; discarded ones are gone. */
  @Query(() => [AttendanceImport])
  @Allow('registration.read')
  attendanceImports(@Args('eventId', { type: () => ID }) eventId: string): Promise<ImportRow[]> {
    return this.imports.ofEvent(eventId);
  }

  /** The people in a report, by e-mail. Asked for no match, those who were there. */
  @Query(() => AttendanceImportPeoplePage)
  @Allow('registration.read')
  attendanceImportPeople(
    @Args('importId', { type: () => ID }) importId: string,
    @Args('match', { type: () => ReportMatchEnum, nullable: true }) match: ReportMatch | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AttendanceImportPeoplePage> {
    return this.people.page(importId, match ?? null, first, after ?? null);
  }

  @ResolveField(() => AttendanceImportCounts)
  async counts(
    @Parent() parent: ImportRow,
    @Context() context: GraphqlContext,
  ): Promise<AttendanceImportCounts> {
    const found = await batched(context, this.people, (ids) => this.people.counts(ids)).load(parent.id);
    return {
      ...(found ?? { registered: 0, known: 0, unmatched: 0, absent: 0 }),
      leftOut: parent.leftOutCount,
      errors: parent.errorCount,
    };
  }

  @Mutation(() => ApplyAttendanceResult)
  @Allow('attendance.import')
  applyAttendanceImport(
    @Args('id', { type: () => ID }) id: string,
    @Args('addUnmatched', { type: () => Boolean, defaultValue: false }) addUnmatched: boolean,
  ): Promise<ApplyOutcome> {
    return this.applyCommand.run(id, { addUnmatched });
  }

  @Mutation(() => UndoAttendanceResult)
  @Allow('attendance.import')
  undoAttendanceImport(@Args('id', { type: () => ID }) id: string): Promise<UndoOutcome> {
    return this.undoCommand.run(id);
  }

  @Mutation(() => DiscardAttendanceResult)
  @Allow('attendance.import')
  discardAttendanceImport(
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Awaited<ReturnType<UndoAttendanceCommand['discard']>>> {
    return this.undoCommand.discard(id);
  }
}

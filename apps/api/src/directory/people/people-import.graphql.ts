import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';

@ObjectType()
export class FileRowProblem {
  /** The line of the file, beginning with 1. */
  @Field(() => Int)
  line: number;

  @Field(() => String)
  column: string;

  @Field(() => String)
  message: string;
}

@ObjectType()
export class PeopleImportRow {
  @Field(() => Int)
  line: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true })
  company: string | null;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => String, { nullable: true })
  industry: string | null;
}

/** Which column of the file (0-based) holds what. */
@ObjectType()
export class PeopleColumns {
  @Field(() => Int, { nullable: true })
  email?: number | null;

  @Field(() => Int, { nullable: true })
  name?: number | null;

  @Field(() => Int, { nullable: true })
  firstName?: number | null;

  @Field(() => Int, { nullable: true })
  lastName?: number | null;

  @Field(() => Int, { nullable: true })
  company?: number | null;

  @Field(() => Int, { nullable: true })
  role?: number | null;

  @Field(() => Int, { nullable: true })
  industry?: number | null;
}

@InputType()
export class PeopleColumnsInput {
  @Field(() => Int, { nullable: true })
  email?: number | null;

  @Field(() => Int, { nullable: true })
  name?: number | null;

  @Field(() => Int, { nullable: true })
  firstName?: number | null;

  @Field(() => Int, { nullable: true })
  lastName?: number | null;

  @Field(() => Int, { nullable: true })
  company?: number | null;

  @Field(() => Int, { nullable: true })
  role?: number | null;

  @Field(() => Int, { nullable: true })
  industry?: number | null;
}

/** A file of people that was read and, until it is applied, has changed nothing. */
@ObjectType()
export class PeopleImport {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fileName: string;

  @Field(() => String)
  status: string;

  /** How the file was read, for example "CSV, utf-8, comma". */
  @Field(() => String)
  readAs: string;

  /** The titles of the file's columns. */
  @Field(() => [String])
  titles: string[];

  @Field(() => PeopleColumns)
  columns: PeopleColumns;

  /** Why the columns cannot be used yet, or null. */
  @Field(() => String, { nullable: true })
  columnsProblem: string | null;

  /** The first rows as they would be taken. */
  @Field(() => [PeopleImportRow])
  sample: PeopleImportRow[];

  /** The first two hundred problems, by line. */
  @Field(() => [FileRowProblem])
  problems: FileRowProblem[];

  @Field(() => Int)
  problemCount: number;

  /** People who are new here. */
  @Field(() => Int)
  added: number;

  /** People who are known by their address; what is empty is filled in, what is there stays. */
  @Field(() => Int)
  known: number;

  /** Rows left out because an earlier row has the same address. */
  @Field(() => Int)
  repeated: number;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  appliedAt: Date | null;
}

@ObjectType()
export class PeopleImported {
  @Field(() => PeopleImport)
  import: PeopleImport;
}

/** This very file was applied before; nothing was changed. */
@ObjectType({ implements: [Refusal] })
export class FileAlreadyApplied extends Refusal {
  @Field(() => Date)
  appliedAt: Date;
}

/** The columns are not all known yet, or the file holds nobody. */
@ObjectType({ implements: [Refusal] })
export class NothingToImport extends Refusal {}

export const ApplyPeopleImportResult = createUnionType({
  name: 'ApplyPeopleImportResult',
  types: () => [PeopleImported, FileAlreadyApplied, NothingToImport] as const,
  resolveType: (value: object) =>
    'import' in value ? PeopleImported : 'appliedAt' in value ? FileAlreadyApplied : NothingToImport,
});

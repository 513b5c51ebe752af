import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { peopleMappingProblem, type PeopleMapping, readPeopleFile } from '@worthwhile/domain';
import { Allow } from '../../platform/auth/allow.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { ApplyPeopleCommand } from './apply-people.command.js';
import { ApplyPeopleImportResult, PeopleColumnsInput, PeopleImport } from './people-import.graphql.js';
import type { PeopleImportRecord } from './people-import.record.js';
import { PeopleImportRepository } from './people-import.repository.js';
import { PreviewPeopleCommand } from './preview-people.command.js';

const SAMPLE = 8;
const PROBLEMS = 200;

@Resolver()
export class PeopleImportResolver {
  constructor(
    private readonly imports: PeopleImportRepository,
    private readonly preview: PreviewPeopleCommand,
    private readonly apply: ApplyPeopleCommand,
  ) {}

  @Query(() => PeopleImport)
  @Allow('person.import')
  async peopleImport(@Args('id', { type: () => ID }) id: string): Promise<PeopleImport> {
    const record = await this.imports.find(id);
    if (!record) throw new NotFoundError('import');
    return shown(record);
  }

  /** Tries other columns. Nothing is imported yet. */
  @Mutation(() => PeopleImport)
  @Allow('person.import')
  async mapPeopleImport(
    @Args('id', { type: () => ID }) id: string,
    @Args('columns') columns: PeopleColumnsInput,
  ): Promise<PeopleImport> {
    const mapping = Object.fromEntries(
      Object.entries(columns).filter(([, index]) => index !== null && index !== undefined),
    ) as PeopleMapping;
    return shown(await this.preview.remap(id, mapping));
  }

  @Mutation(() => ApplyPeopleImportResult)
  @Allow('person.import')
  async applyPeopleImport(
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof ApplyPeopleImportResult> {
    const result = await this.apply.run(id);
    return 'file' in result ? { import: shown(result) } : result;
  }
}

function shown(record: PeopleImportRecord): PeopleImport {
  const { titles, rows, readAs } = record.file;
  const columnsProblem = peopleMappingProblem(record.mapping, titles.length) ?? null;
  const sample = columnsProblem
    ? []
    : readPeopleFile(titles, rows.slice(0, SAMPLE * 3), record.mapping).people;
  return {
    ...record.summary,
    id: record.id,
    fileName: record.fileName,
    status: record.status,
    readAs,
    titles,
    columns: record.mapping,
    columnsProblem,
    sample: sample.slice(0, SAMPLE),
    problems: record.errors.slice(0, PROBLEMS),
    problemCount: record.errors.length,
    createdAt: record.createdAt,
    appliedAt: record.appliedAt,
  };
}

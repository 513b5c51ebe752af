import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../platform/graphql/refusal.graphql.js';

/** A figure that shows the problem's impact, with where and when it was found. */
@ObjectType()
export class ProblemEvidence {
  @Field(() => String)
  figure: string;

  @Field(() => String)
  what: string;

  @Field(() => String)
  source: string;

  /** YYYY-MM-DD */
  @Field(() => String)
  date: string;
}

/** An entry of the problem library: a problem we can solve, for a persona. */
@ObjectType()
export class Problem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  statement: string;

  @Field(() => String)
  personaRole: string;

  @Field(() => String)
  personaIndustry: string;

  @Field(() => String)
  whyItMatters: string;

  @Field(() => [ProblemEvidence])
  evidence: ProblemEvidence[];

  @Field(() => [String])
  openers: string[];

  @Field(() => [String])
  disqualifiers: string[];

  @Field(() => ID, { nullable: true })
  ownerId: string | null;

  @Field(() => String, { nullable: true })
  ownerName: string | null;

  /** YYYY-MM-DD */
  @Field(() => String, { nullable: true })
  reviewOn: string | null;

  /** Grows with every edit; an edit says which one it is based on. */
  @Field(() => Int)
  revision: number;

  @Field(() => Date)
  updatedAt: Date;
}

@InputType()
export class ProblemEvidenceInput {
  @Field(() => String)
  figure: string;

  @Field(() => String)
  what: string;

  @Field(() => String)
  source: string;

  @Field(() => String)
  date: string;
}

@InputType()
export class ProblemInput {
  @Field(() => String)
  statement: string;

  @Field(() => String)
  personaRole: string;

  @Field(() => String)
  personaIndustry: string;

  @Field(() => String)
  whyItMatters: string;

  @Field(() => [ProblemEvidenceInput], { defaultValue: [] })
  evidence: ProblemEvidenceInput[];

  @Field(() => [String], { defaultValue: [] })
  openers: string[];

  @Field(() => [String], { defaultValue: [] })
  disqualifiers: string[];

  @Field(() => ID, { nullable: true })
  ownerId?: string | null;

  @Field(() => String, { nullable: true })
  reviewOn?: string | null;
}

@ObjectType()
export class ProblemSaved {
  @Field(() => Problem)
  problem: Problem;
}

/** Somebody else saved the problem since it was opened; theirs is shown beside yours. */
@ObjectType({ implements: [Refusal] })
export class ProblemChangedMeanwhile extends Refusal {
  @Field(() => Problem)
  theirs: Problem;
}

export const EditProblemResult = createUnionType({
  name: 'EditProblemResult',
  types: () => [ProblemSaved, ProblemChangedMeanwhile] as const,
  resolveType: (value: object) => ('theirs' in value ? ProblemChangedMeanwhile : ProblemSaved),
});

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  BOARD_STAGES,
  type BoardStage,
  EVENT_FORMATS,
  EVENT_MODES,
  type GoalStage,
} from '@worthwhile/domain';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const BoardStageEnum = enumOf<BoardStage>(BOARD_STAGES);
export const EventFormatEnum = enumOf(EVENT_FORMATS);
export const EventModeEnum = enumOf(EVENT_MODES);
export const HostPartEnum = enumOf(['host', 'speaker'] as const);
registerEnumType(BoardStageEnum, { name: 'BoardStage' });
registerEnumType(EventFormatEnum, { name: 'EventFormat' });
registerEnumType(EventModeEnum, { name: 'EventMode' });
registerEnumType(HostPartEnum, { name: 'HostPart' });

/** A figure that shows the promise was kept before, and whose it is. */
@ObjectType()
export class EventProof {
  @Field(() => String)
  figure: string;

  @Field(() => String)
  source: string;
}

@ObjectType()
export class EventHost {
  @Field(() => String)
  name: string;

  @Field(() => HostPartEnum)
  part: 'host' | 'speaker';

  @Field(() => String, { nullable: true })
  line?: string | null;

  @Field(() => ID, { nullable: true })
  memberId?: string | null;
}

/** How many people the event wants at each stage. */
@ObjectType()
export class EventGoals implements Partial<Record<GoalStage, number | null>> {
  @Field(() => Int, { nullable: true })
  invite?: number | null;

  @Field(() => Int, { nullable: true })
  register?: number | null;

  @Field(() => Int, { nullable: true })
  attend?: number | null;

  @Field(() => Int, { nullable: true })
  warm?: number | null;

  @Field(() => Int, { nullable: true })
  handoff?: number | null;

  @Field(() => Int, { nullable: true })
  converse?: number | null;

  @Field(() => Int, { nullable: true })
  outcome?: number | null;
}

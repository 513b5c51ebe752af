import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TOUCH_CHANNELS, type TouchChannel } from '@worthwhile/domain';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import { HandOff, HandOffMember, HandOffNotYours } from '../handoff/index.js';

export const TouchChannelEnum = Object.fromEntries(TOUCH_CHANNELS.map((name) => [name, name])) as {
  [K in TouchChannel]: K;
};
registerEnumType(TouchChannelEnum, { name: 'TouchChannel' });

/** One contact with a person, and what they had from it. */
@ObjectType()
export class Touch {
  @Field(() => ID)
  id: string;

  @Field(() => HandOffMember)
  by: HandOffMember;

  @Field(() => TouchChannelEnum)
  channel: TouchChannel;

  @Field(() => String)
  note: string;

  @Field(() => String, { nullable: true })
  valueGiven: string | null;

  /** They answered: it went both ways. */
  @Field(() => Boolean)
  conversation: boolean;

  @Field(() => Date)
  touchedAt: Date;
}

@InputType()
export class LogTouchInput {
  @Field(() => ID)
  handOffId: string;

  @Field(() => TouchChannelEnum)
  channel: TouchChannel;

  /** One line about it. */
  @Field(() => String)
  note: string;

  @Field(() => String, { nullable: true })
  valueGiven?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  conversation: boolean;

  /** Made by the caller: the same key again gives the same answer and writes nothing. */
  @Field(() => String)
  idempotencyKey: string;
}

@ObjectType()
export class TouchLogged {
  @Field(() => Touch)
  touch: Touch;

  @Field(() => HandOff)
  handOff: HandOff;
}

/** They have not allowed this channel. Names what they do allow. */
@ObjectType({ implements: [Refusal] })
export class NoPermission extends Refusal {
  @Field(() => [String])
  allowed: string[];
}

export const LogTouchResult = createUnionType({
  name: 'LogTouchResult',
  types: () => [TouchLogged, NoPermission, HandOffNotYours] as const,
  resolveType: (value: object) =>
    'touch' in value ? TouchLogged : 'allowed' in value ? NoPermission : HandOffNotYours,
});

import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A mail that Worthwhile wrote. `kept` means that no SMTP server is set up and the mail can only be read here. */
@ObjectType()
export class OutboxMail {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  toAddress: string;

  @Field(() => String, { nullable: true })
  toName: string | null;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  purpose: string;

  @Field(() => String)
  status: string;

  @Field(() => String, { nullable: true })
  error: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => String)
  textBody: string;

  @Field(() => String)
  htmlBody: string;
}

@ObjectType()
export class OutboxPage {
  @Field(() => [OutboxMail])
  mails: OutboxMail[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

import { Args, Context, ID, InputType, Field, Mutation, Resolver } from '@nestjs/graphql';
import { isTimeZone, personName } from '@worthwhile/domain';
import { z } from 'zod';
import { Allow } from '../../platform/auth/allow.js';
import { setSessionCookie } from '../../platform/auth/session-cookie.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { InputError, NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { MEMBER_COLUMNS } from '../members/member-columns.js';
import { Member } from '../members/member.graphql.js';
import { hashPassword, verifyPassword } from '../sign-in/password-hash.js';
import { checkPassword } from './password-strength.js';

const profile = z.object({
  name: personName,
  timeZone: z.string().refine(isTimeZone, 'There is no such time zone.'),
});

@InputType()
export class ProfileInput {
  @Field(() => String)
  name: string;

  /** An IANA name, for example Europe/Lisbon. */
  @Field(() => String)
  timeZone: string;
}

@Resolver()
export class AccountResolver {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionStore,
  ) {}

  @Mutation(() => Member)
  @Allow('account.own')
  async editProfile(@Args('input') input: ProfileInput): Promise<Member> {
    const { name, timeZone } = checkInput(profile, input);
    const member = await this.database.write((tx) =>
      tx.row<Member>(
        `update member m set name = $2, time_zone = $3 where m.id = $1 returning ${MEMBER_COLUMNS}`,
        [currentMember().memberId, name, timeZone],
      ),
    );
    if (!member) throw new NotFoundError('member');
    return member;
  }

  /** Ends every other session: whoever knew the old password is out. This one goes on under a new id. */
  @Mutation(() => Boolean)
  @Allow('account.own')
  async changePassword(
    @Args('current', { type: () => String }) current: string,
    @Args('next', { type: () => String }) next: string,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const { memberId } = currentMember();
    const member = await this.database.row<{ name: string; email: string; password_hash: string | null }>(
      'select name, email, password_hash from member where id = $1',
      [memberId],
    );
    if (!member) throw new NotFoundError('member');
    // A member of the demo story has no password yet and may choose a first one.
    if (member.password_hash !== null && !(await verifyPassword(member.password_hash, current))) {
      throw new InputError([{ field: 'current', message: 'This is not your present password.' }]);
    }
    checkPassword(next, [member.name, member.email], 'next');
    const passwordHash = await hashPassword(next);
    const token = await this.database.write(async (tx) => {
      await tx.rows('update member set password_hash = $2 where id = $1', [memberId, passwordHash]);
      await this.sessions.closeAll(tx, memberId);
      return this.sessions.open(tx, memberId, context.request?.headers['user-agent']?.slice(0, 300) ?? null);
    });
    setSessionCookie(context, token, this.config);
    return true;
  }

  /** Takes a member's access away at once. Nobody can do it to themselves, so that a workspace is never locked. */
  @Mutation(() => Member)
  @Allow('member.deactivate')
  async deactivateMember(@Args('id', { type: () => ID }) id: string): Promise<Member> {
    if (id === currentMember().memberId) {
      throw new InputError([{ field: 'id', message: 'You cannot deactivate yourself.' }]);
    }
    const member = await this.database.write(async (tx) => {
      await this.sessions.closeAll(tx, id);
      return tx.row<Member>(
        `update member m set deactivated_at = coalesce(m.deactivated_at, $2) where m.id = $1 returning ${MEMBER_COLUMNS}`,
        [id, this.clock.now()],
      );
    });
    if (!member) throw new NotFoundError('member');
    return member;
  }
}

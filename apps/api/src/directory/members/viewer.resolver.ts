import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { MEMBER_COLUMNS } from './member-columns.js';
import { Member, Viewer, Workspace } from './member.graphql.js';

@Resolver()
export class ViewerResolver {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  @Query(() => Viewer)
  @Allow('workspace.read')
  async viewer(): Promise<Viewer> {
    const { memberId } = currentMember();
    const member = await this.database.row<Member>(`select ${MEMBER_COLUMNS} from member m where m.id = $1`, [
      memberId,
    ]);
    const workspace = await this.database.row<Workspace>(
      'select id, name, time_zone as "timeZone", currency from workspace',
    );
    if (!member || !workspace) throw new NotFoundError('member');
    return { member, workspace, demo: this.config.DEMO };
  }

  /** Everybody who works here, by name. */
  @Query(() => [Member])
  @Allow('member.read')
  async members(): Promise<Member[]> {
    return this.database.rows<Member>(`select ${MEMBER_COLUMNS} from member m order by m.name, m.id`);
  }
}

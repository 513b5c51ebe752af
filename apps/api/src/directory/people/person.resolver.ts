import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { PermissionBook } from '../permissions/permission-book.js';
import { CappedCount, Person, PersonPage, PersonPermission, TimelineEntry } from './person.graphql.js';
import { PersonRepository } from './person.repository.js';
import { TimelineQuery } from './timeline.query.js';

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly repository: PersonRepository,
    private readonly timelines: TimelineQuery,
    private readonly permissionBook: PermissionBook,
  ) {}

  @Query(() => PersonPage)
  @Allow('person.read')
  people(
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('q', { type: () => String, nullable: true }) q?: string | null,
    @Args('ownerId', { type: () => ID, nullable: true }) ownerId?: string | null,
  ): Promise<PersonPage> {
    return this.repository.page(first, after, { q, ownerId });
  }

  @Query(() => CappedCount)
  @Allow('person.read')
  peopleCount(
    @Args('q', { type: () => String, nullable: true }) q?: string | null,
    @Args('ownerId', { type: () => ID, nullable: true }) ownerId?: string | null,
  ): Promise<CappedCount> {
    return this.repository.count({ q, ownerId });
  }

  @Query(() => Person)
  @Allow('person.read')
  async person(@Args('id', { type: () => ID }) id: string): Promise<Person> {
    const person = await this.repository.find(id);
    if (!person) throw new NotFoundError('person');
    return person;
  }

  /** What we know of the person, the latest first. */
  @Query(() => [TimelineEntry])
  @Allow('person.read')
  async personTimeline(@Args('personId', { type: () => ID }) personId: string): Promise<TimelineEntry[]> {
    return this.timelines.run(personId);
  }

  /** What the person allows at this moment. */
  @Query(() => [PersonPermission])
  @Allow('person.read')
  async personPermissions(
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<PersonPermission[]> {
    return this.permissionBook.inForce([personId]);
  }
}

import { PersonAvatar, Quote } from '@worthwhile/ui';
import type { PersonRowFragment as PersonRow } from '../../../graphql/generated/graphql.js';
import classes from './person.module.css';

/** Who it is, and above all what they want. */
export function PersonHead({ person }: { readonly person: PersonRow }) {
  const { name, role, company, email, ownerName, want } = person;
  return (
    <header className={classes.head}>
      <div className={classes.who}>
        <PersonAvatar name={name} size={40} />
        <div>
          <h1 className={classes.name}>{name}</h1>
          <p className={classes.quiet}>
            {[role, company].filter(Boolean).join(', ') || 'role and company unknown'}
          </p>
          <p className={classes.reach}>
            <a href={`mailto:${email}`} className="w-link">
              {email}
            </a>
            <span>
              <span className={classes.quiet}>Owner</span> {ownerName ?? 'nobody'}
            </span>
          </p>
        </div>
      </div>
      {want && <Quote size="l">{want}</Quote>}
    </header>
  );
}

import { UnstyledButton } from '@mantine/core';
import { PersonAvatar } from '@worthwhile/ui';
import type { DemoSignInsQuery } from '../../graphql/generated/graphql.js';
import { roleWords, teamWords } from '../../platform/viewer/role-words.js';
import type { SignIn } from './use-sign-in.js';
import classes from './sign-in-page.module.css';

type DemoPerson = DemoSignInsQuery['demoSignIns'][number];

const TEAMS = ['marketing', 'sales'] as const;

/** The people of the demo story, by team; a press signs in as one of them. */
export function DemoCards({
  people,
  signIn,
}: {
  readonly people: readonly DemoPerson[];
  readonly signIn: SignIn;
}) {
  return (
    <section className={classes.demo} aria-labelledby="demo-heading">
      <h2 id="demo-heading" className={classes.demoHeading}>
        Or walk in as somebody of the story
      </h2>
      <p className={classes.demoWords}>
        A company with a quarter of events behind it and two ahead. Nothing leaves this machine: mail goes to
        the outbox.
      </p>
      <div className={classes.teams}>
        {TEAMS.map((team) => (
          <div key={team}>
            <h3 className={classes.team}>{teamWords(team)}</h3>
            <ul className={classes.cards}>
              {people
                .filter((person) => person.team === team)
                .map((person) => (
                  <li key={person.email}>
                    <UnstyledButton
                      className={classes.card}
                      aria-busy={signIn.pending === person.email}
                      onClick={() => void signIn.asDemo(person.email)}
                    >
                      <PersonAvatar name={person.name} size={32} />
                      <span className={classes.words}>
                        <span className={classes.name}>{person.name}</span>
                        <span className={classes.role}>{roleWords(person.team, person.role)}</span>
                      </span>
                    </UnstyledButton>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

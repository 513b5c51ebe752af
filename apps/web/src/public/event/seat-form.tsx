import type {
  PermissionOffer,
  RegistrationField,
  RegistrationProblem,
  TypedRegistration,
} from '@worthwhile/domain';
import type { ReactElement } from 'react';
import { Warning } from '../icons.js';
import { pathOf, type PublicEvent, readersOf } from './public-event.js';

interface SeatFormProps {
  event: PublicEvent;
  typed: TypedRegistration;
  problems: RegistrationProblem[];
  offers: PermissionOffer[];
  readerZone: string;
}

const OFFERS = { eventMail: 'eventMail', repMail: 'repMail' } as const;

/** Three fields and one question; permissions apart, none ticked by us. Whatever was typed is shown again. */
export function SeatForm({ event, typed, problems, offers, readerZone }: SeatFormProps): ReactElement {
  const readers = readersOf(event.hosts);
  const hint = `A sentence is plenty, or skip it.${readers ? ` ${readers} every answer before it starts.` : ''}`;
  const wrong = (field: RegistrationField) => problems.find((problem) => problem.field === field);
  const first = problems[0]?.field;
  return (
    <form method="post" action={pathOf(event)} noValidate>
      <div className="pair">
        <Field name="name" label="Your name" value={typed.name} problem={wrong('name')} first={first} />
        <Field name="email" label="E-mail" value={typed.email} problem={wrong('email')} first={first} />
      </div>
      <div className="question">
        <label className="label big" htmlFor="want">
          What would make this worth your time?
        </label>
        <p className="small" id="want-hint">
          {hint}
        </p>
        <Wrong field="want" problem={wrong('want')} />
        <div className="said">
          <textarea
            id="want"
            name="want"
            rows={4}
            defaultValue={typed.want}
            aria-describedby={wrong('want') ? 'want-wrong want-hint' : 'want-hint'}
            aria-invalid={wrong('want') ? true : undefined}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page answers a form: this is the field to mend
            autoFocus={first === 'want'}
          />
        </div>
      </div>
      <hr className="rule" />
      <fieldset>
        <legend className="label">Two things you may allow</legend>
        <p className="small">Not needed for your seat. Change them any time.</p>
        {offers
          .filter((offer) => offer.name in OFFERS)
          .map((offer) => (
            <label className="tick" key={offer.name}>
              <input
                type="checkbox"
                name={offer.name}
                value="yes"
                defaultChecked={offer.name !== 'repPhone' && typed[offer.name]}
              />
              <span>{offer.wording}</span>
            </label>
          ))}
      </fieldset>
      <p className="gone" aria-hidden="true">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <input type="hidden" name="tz" value={readerZone} />
      <button className="button next whole">Save my seat</button>
      <p className="note">Three mails come with a seat: now, the day before, one after.</p>
    </form>
  );
}

interface FieldProps {
  name: 'name' | 'email';
  label: string;
  value: string;
  problem: RegistrationProblem | undefined;
  first: RegistrationField | undefined;
}

function Field({ name, label, value, problem, first }: FieldProps): ReactElement {
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <Wrong field={name} problem={problem} />
      <input
        className="input"
        id={name}
        name={name}
        type={name === 'email' ? 'email' : 'text'}
        autoComplete={name}
        defaultValue={value}
        required
        aria-describedby={problem ? `${name}-wrong` : undefined}
        aria-invalid={problem ? true : undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- as above
        autoFocus={first === name}
      />
    </div>
  );
}

function Wrong({ field, problem }: { field: RegistrationField; problem: RegistrationProblem | undefined }) {
  if (!problem) return null;
  return (
    <p className="wrong" id={`${field}-wrong`}>
      <Warning />
      {problem.hint}
    </p>
  );
}

/** Stands above the form when something is to mend: what, that everything is kept, how many seats are left. */
export function Mend({
  problems,
  left,
}: {
  problems: RegistrationProblem[];
  left: number | null;
}): ReactElement {
  const head =
    problems.length === 1
      ? 'One thing to mend, then you’re in'
      : `${problems.length} things to mend, then you’re in`;
  const seats =
    left === null ? '' : ` Nobody has taken your seat: ${left} ${left === 1 ? 'is' : 'are'} left.`;
  return (
    <div className="mend" role="alert">
      <h2>{head}</h2>
      <ul>
        {problems.map(({ field, summary }) => (
          <li key={field}>
            <a href={`#${field}`}>{summary}</a>
          </li>
        ))}
      </ul>
      <p className="small">{`Everything you typed is still here.${left === 0 ? '' : seats}`}</p>
    </div>
  );
}

import { RailLayout, SectionHeading } from '@worthwhile/ui';
import { FORMAT_WORDS } from '../plan-words.js';
import { BriefText, wholeNumber } from './brief-text.js';
import { BriefChoice } from './brief-choice.js';
import { ChangesSinceKey } from './changes-since-key.js';
import { useEditing } from './editing.js';
import { EventProblem } from './event-problem.js';
import { GoalsGrid } from './goals-grid.js';
import { Hosts } from './hosts.js';
import { ProofEditor } from './proof-editor.js';
import { ReadinessPanel } from './readiness-panel.js';
import { TakeAways } from './take-aways.js';
import classes from './brief.module.css';

const MODES = { virtual: 'Online', in_person: 'In person', hybrid: 'Online and in person' } as const;

/** The brief: it reads like a page and is edited where it stands. */
export function Brief({ onOpenField }: { readonly onOpenField: (field: string) => void }) {
  const { event } = useEditing();
  const over = event.stage === 'live' || event.stage === 'done' || event.stage === 'cancelled';
  return (
    <RailLayout
      rail={
        <>
          {!over && <ReadinessPanel lines={event.readiness} onOpen={onOpenField} />}
          <EventProblem />
          <Hosts />
        </>
      }
    >
      {event.myVoidedKey && <ChangesSinceKey voided={event.myVoidedKey} timeZone={event.timeZone} />}
      <div>
        <TakeAways />
        <dl className={classes.proof}>
          <div>
            <dt>Proof</dt>
            <dd>
              <ProofEditor />
            </dd>
          </div>
          <div>
            <dt>Follow-up</dt>
            <dd>
              <BriefText
                covered
                field="followUp"
                label="Follow-up"
                placeholder="What happens after"
                maxLength={300}
                read={({ followUp }) => followUp ?? ''}
                write={(followUp) => ({ followUp: followUp || null })}
              />
            </dd>
          </div>
        </dl>
      </div>
      <GoalsGrid />
      <PublicPage />
      <Practical />
    </RailLayout>
  );
}

function PublicPage() {
  return (
    <section aria-labelledby="on-the-page">
      <SectionHeading id="on-the-page">On the public page</SectionHeading>
      <dl className={classes.facts}>
        <dt>Summary</dt>
        <dd>
          <BriefText
            field="summary"
            label="Summary"
            placeholder="Two sentences on what happens in the session"
            multiline
            maxLength={1_000}
            read={({ summary }) => summary ?? ''}
            write={(summary) => ({ summary: summary || null })}
          />
        </dd>
        <dt>Not for you if</dt>
        <dd>
          <BriefText
            label="Not for you if"
            placeholder="Who would waste their time"
            maxLength={300}
            read={({ notFor }) => notFor ?? ''}
            write={(notFor) => ({ notFor: notFor || null })}
          />
        </dd>
      </dl>
    </section>
  );
}

function Practical() {
  const { event } = useEditing();
  const room = event.mode !== 'virtual';
  const online = event.mode !== 'in_person';
  return (
    <section aria-labelledby="practical">
      <SectionHeading id="practical">Practical</SectionHeading>
      <dl className={classes.facts}>
        <dt>Format</dt>
        <dd>
          <BriefChoice
            field="format"
            label="Format"
            choices={FORMAT_WORDS}
            value={event.format}
            placeholder="Choose the format"
            write={(format) => ({ format })}
          />
        </dd>
        <dt>Where</dt>
        <dd>
          <BriefChoice
            field="mode"
            label="Where"
            choices={MODES}
            value={event.mode}
            placeholder="Online or in person"
            write={(mode) => ({ mode })}
          />
        </dd>
        {room && (
          <>
            <dt>Place</dt>
            <dd>
              <BriefText
                field="place"
                label="Place"
                placeholder="Name and address"
                maxLength={300}
                read={({ place }) => place ?? ''}
                write={(place) => ({ place: place || null })}
              />
            </dd>
          </>
        )}
        {online && (
          <>
            <dt>Link to join</dt>
            <dd>
              <BriefText
                label="Link to join"
                placeholder="https://"
                maxLength={1_000}
                read={({ joinUrl }) => joinUrl ?? ''}
                write={(joinUrl) => ({ joinUrl: joinUrl || null })}
              />
            </dd>
          </>
        )}
        <dt>Minutes asked</dt>
        <dd>
          <BriefText
            field="minutesAsked"
            label="Minutes asked"
            placeholder="How long they give you"
            read={({ minutesAsked }) => (minutesAsked ? String(minutesAsked) : '')}
            write={(text) => {
              const minutesAsked = wholeNumber(text);
              return typeof minutesAsked === 'string' ? minutesAsked : { minutesAsked };
            }}
          />
        </dd>
        <dt>Seats</dt>
        <dd>
          <BriefText
            field="capacity"
            label="Seats"
            placeholder={room ? 'How many the room holds' : 'As many as come'}
            read={({ capacity }) => (capacity ? String(capacity) : '')}
            write={(text) => {
              const capacity = wholeNumber(text);
              return typeof capacity === 'string' ? capacity : { capacity };
            }}
          />
        </dd>
      </dl>
    </section>
  );
}

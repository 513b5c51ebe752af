import {
  Button,
  Checkbox,
  Menu,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Tabs,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { DiffText } from '../diff/diff-text.js';
import { InlineText } from '../edit/inline-text.js';
import { ConfirmDialog } from '../overlay/confirm-dialog.js';
import { Sheet } from '../overlay/sheet.js';
import { toastDone, toastProblem, toastUndo } from '../overlay/toast.js';
import { SectionHeading } from '../page/section-heading.js';
import { Pill } from '../pill/pill.js';
import { EmptyState } from '../states/empty-state.js';
import { ErrorState } from '../states/error-state.js';
import { ListSkeleton } from '../states/list-skeleton.js';
import { ProgressLine } from '../states/progress-line.js';
import classes from './gallery.module.css';

/** Buttons, fields, editing in place, what floats, and the states of a list. */
export function ControlsSection() {
  const [open, setOpen] = useState<'sheet' | 'confirm' | null>(null);
  const [promise, setPromise] = useState('Leave with a close calendar that ends on day five');
  const close = () => setOpen(null);
  return (
    <div className={classes.stack}>
      <div className={classes.buttons}>
        <Button variant="filled">Turn the sales key</Button>
        <Button>Adopt</Button>
        <Button variant="subtle">Ask</Button>
        <Button variant="danger">Erase the person</Button>
        <Button disabled>Not yet</Button>
        <Button loading>Saving</Button>
        <Button size="xs">Small</Button>
        <SegmentedControl aria-label="View" data={['Board', 'Calendar', 'List']} />
        <Pill>Workshop, online</Pill>
        <Menu>
          <Menu.Target>
            <Button>Menu</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>Event</Menu.Label>
            <Menu.Item>Clone to a draft</Menu.Item>
            <Menu.Item>Cancel the event</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.buttons}>
        <Button onClick={() => setOpen('sheet')}>Open a sheet</Button>
        <Button onClick={() => setOpen('confirm')}>Ask first</Button>
        <Button onClick={() => toastDone('Snoozed until Thu 15 Oct')}>Done</Button>
        <Button onClick={() => toastUndo('Handed back', () => toastDone('Claimed again'))}>Undo</Button>
        <Button
          onClick={() => toastProblem('Claimed by Mara, 2 s before you', { detail: 'Take the next one.' })}
        >
          Refused
        </Button>
      </div>
      <InlineText
        className={classes.promise}
        label="Promise"
        value={promise}
        onSave={async (text) => {
          if (text.length < 10) return 'Say in a sentence what they leave with. Your text is kept.';
          setPromise(text);
          return undefined;
        }}
      />
      <p>
        <DiffText
          before="A recording and the slide deck"
          after="A recording and the calendar template, in your own language"
          show="both"
        />
      </p>
      <Tabs defaultValue="brief">
        <Tabs.List aria-label="Event">
          <Tabs.Tab value="brief">Brief</Tabs.Tab>
          <Tabs.Tab value="tasks">
            Tasks <span className={classes.quiet}>14/22</span>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="brief">The brief reads like a page.</Tabs.Panel>
        <Tabs.Panel value="tasks">14 of 22 tasks are done.</Tabs.Panel>
      </Tabs>
      <div className={classes.columns}>
        <div className={classes.stack}>
          <TextInput
            label="What they get"
            description="One sentence, theirs"
            placeholder="A calendar they keep"
          />
          <TextInput
            label="E-mail"
            error="This is no e-mail address. It is kept as you typed it."
            defaultValue="mara@"
          />
          <Textarea label="Value given" placeholder="A line is enough" />
          <Select label="Persona" data={['Controllers', 'CFOs']} defaultValue="Controllers" />
        </div>
        <div className={classes.stack}>
          <Checkbox label="Cut-off checklist in Portuguese" defaultChecked />
          <Checkbox label="Introduction to a five-day controller" />
          <Checkbox label="Some of them" indeterminate />
          <Radio label="By mail" name="by" defaultChecked />
          <Radio label="By phone" name="by" />
          <Switch label="Remind me" defaultChecked />
          <ProgressLine
            label="Sending invitations"
            done={812}
            total={1000}
            note="188 will not get it, because they asked not to."
          />
        </div>
      </div>
      <SectionHeading line>States</SectionHeading>
      <div className={classes.columns}>
        <EmptyState title="Nobody waits for you" action={<Button>See all who wait</Button>}>
          When somebody warm allows a call, they stand here with a clock.
        </EmptyState>
        <ErrorState
          title="The queue could not be read"
          kept="Your draft is still here."
          onRetry={() => undefined}
        />
      </div>
      <ListSkeleton rows={3} />
      <Sheet
        opened={open === 'sheet'}
        onClose={close}
        title="Propose an event"
        submitLabel="Propose"
        onSubmit={close}
      >
        <TextInput label="Who is it for" />
        <TextInput label="Which problem" />
        <Textarea label="What they get" />
      </Sheet>
      <ConfirmDialog
        opened={open === 'confirm'}
        onClose={close}
        onConfirm={close}
        title="Move the event to Fri 20 Nov?"
        confirmLabel="Move it"
      >
        14 tasks move by 7 days, both keys are voided, 41 people are told.
      </ConfirmDialog>
    </div>
  );
}

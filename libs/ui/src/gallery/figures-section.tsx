import { FunnelBars, type FunnelStage } from '../figures/funnel-bars.js';
import { Histogram } from '../figures/histogram.js';
import { ShareBar } from '../figures/share-bar.js';
import { Sparkline } from '../figures/sparkline.js';
import { KeyGlyph, KeyMarks } from '../key-marks/key-marks.js';
import { SectionHeading } from '../page/section-heading.js';
import { StageBar } from '../stage/stage-bar.js';
import { StageGlyph } from '../stage/stage-glyph.js';
import { StageGoals } from '../stage/stage-goals.js';
import classes from './gallery.module.css';

const href = '/ui';
const stages: readonly FunnelStage[] = [
  { stage: 'plan', label: 'Plan', count: 21, change: 0.17, href, note: 'events' },
  { stage: 'invite', label: 'Invite', count: 9840, change: 0.11, href, cut: true },
  {
    stage: 'register',
    label: 'Register',
    count: 1212,
    before: 1001,
    rate: { value: 0.12, low: 0.12, high: 0.13 },
    change: 0.21,
    href,
  },
  {
    stage: 'attend',
    label: 'Attend',
    count: 722,
    before: 612,
    rate: { value: 0.6, low: 0.57, high: 0.62 },
    change: 0.18,
    href,
  },
  {
    stage: 'warm',
    label: 'Warm',
    count: 318,
    before: 241,
    rate: { value: 0.44, low: 0.41, high: 0.48 },
    change: 0.32,
    href,
  },
  {
    stage: 'handoff',
    label: 'Hand off',
    count: 204,
    before: 161,
    rate: { value: 0.64, low: 0.59, high: 0.69 },
    change: 0.27,
    href,
  },
  {
    stage: 'converse',
    label: 'Converse',
    count: 131,
    before: 88,
    rate: { value: 0.64, low: 0.57, high: 0.71 },
    change: 0.49,
    href,
  },
  {
    stage: 'outcome',
    label: 'Outcome',
    count: 38,
    before: 29,
    rate: { value: 0.29, low: 0.22, high: 0.37 },
    change: 0.31,
    href,
  },
];

const bins = [14, 36, 24, 15, 8, 4, 3, 2, 2, 2, 2, 2].map((count, index) => ({
  from: index * 5,
  to: index * 5 + 5,
  count,
}));
const hours = [16, 30, 36, 30, 18, 13, 8, 6, 4, 2, 1, 1].map((count, index) => ({
  from: index,
  to: index + 1,
  count,
}));

/** Stage ramp, keys, funnel, distributions. */
export function FiguresSection() {
  return (
    <div className={classes.stack}>
      <div className={classes.line}>
        {(['proposed', 'planning', 'ready', 'published', 'live', 'done', 'cancelled'] as const).map(
          (stage) => (
            <span key={stage} className={classes.inline}>
              <StageGlyph stage={stage} /> {stage}
            </span>
          ),
        )}
        <KeyMarks marketing="turned" sales="open" />
        <KeyMarks marketing="voided" sales="turned" />
        <KeyGlyph side="marketing" state="turned" size={24} />
        <KeyGlyph side="sales" state="open" size={24} />
      </div>
      <div className={classes.columns}>
        <div className={classes.card}>
          <span>
            <b>31</b> of 90 registered
          </span>
          <StageBar stage="attend" value={31} of={90} />
        </div>
        <Sparkline values={[1, 3, 4, 9, 12, 20, 31]} goal={90} label="Registrations by day, 31 on the last" />
      </div>
      <SectionHeading>Goals</SectionHeading>
      <StageGoals
        goals={[
          { stage: 'invite', label: 'Invite', goal: 1000 },
          { stage: 'register', label: 'Register', goal: 80 },
          { stage: 'attend', label: 'Attend', goal: 48 },
          { stage: 'warm', label: 'Warm', goal: 20 },
          { stage: 'handoff', label: 'Hand off', goal: 12 },
          { stage: 'converse', label: 'Converse', goal: 8 },
          { stage: 'outcome', label: 'Outcome', goal: 3 },
        ]}
      />
      <SectionHeading aside="Bars are linear from Register on; Invite is cut">Funnel</SectionHeading>
      <FunnelBars stages={stages} label="Funnel, Q4 2026" />
      <div className={classes.columns}>
        <div>
          <SectionHeading>Hand-off delay, system</SectionHeading>
          <Histogram
            bins={bins}
            label="Hand-off delay, system, in minutes"
            formatBound={(bound) => `${bound}`}
            marks={[30]}
          />
        </div>
        <div>
          <SectionHeading>Hand-off delay, people</SectionHeading>
          <Histogram
            bins={hours}
            label="Hand-off delay, people"
            formatBound={(bound) => `${bound} h`}
            marks={[8]}
            lateFrom={8}
          />
        </div>
      </div>
      <ShareBar
        parts={[
          { label: 'yes', count: 61, tone: 'strong' },
          { label: 'partly', count: 28, tone: 'middle' },
          { label: 'no', count: 11, tone: 'faint' },
        ]}
      />
    </div>
  );
}

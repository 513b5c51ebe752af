import classes from './stage-glyph.module.css';

/** Where an event stands on the planning board. */
export type PlanStage = 'proposed' | 'planning' | 'ready' | 'published' | 'live' | 'done' | 'cancelled';

const FILLED: Readonly<Record<PlanStage, number>> = {
  proposed: 0,
  planning: 0.25,
  ready: 0.5,
  published: 0.75,
  live: 1,
  done: 1,
  cancelled: 0,
};

/** A small clock that fills as the event comes closer: dashed when proposed, whole when live. The stage's name stands beside it. */
export function StageGlyph({ stage, size = 16 }: { readonly stage: PlanStage; readonly size?: number }) {
  const share = FILLED[stage];
  const angle = share * 2 * Math.PI;
  const x = 8 + 4.6 * Math.sin(angle);
  const y = 8 - 4.6 * Math.cos(angle);
  return (
    <svg className={classes.glyph} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" className={classes.ring} data-stage={stage} />
      {share === 1 && <circle cx="8" cy="8" r="4.6" className={classes.fill} />}
      {share > 0 && share < 1 && (
        <path d={`M8 8V3.4A4.6 4.6 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`} className={classes.fill} />
      )}
      {stage === 'cancelled' && <path d="M5.5 10.5l5-5" className={classes.ring} />}
    </svg>
  );
}

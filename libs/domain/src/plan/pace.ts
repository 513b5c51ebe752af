/** Before this share of the time has passed nothing can be said about the pace. */
const EARLY = 1 / 3;
/** Registrations come late: half of an even pace is still in order. */
const SLACK = 0.5;

export interface Pace {
  taken: number;
  goal: number;
  /** When the page opened; instants as ISO text or dates. */
  openedAt: Date | string | null | undefined;
  startsAt: Date | string | null | undefined;
}

/** True when fewer registered than half of an even pace from opening to start would have brought by now. */
export function isBehind({ taken, goal, openedAt, startsAt }: Pace, now: Date): boolean {
  if (!openedAt || !startsAt || taken >= goal) return false;
  const opened = +new Date(openedAt);
  const passed = (+now - opened) / (+new Date(startsAt) - opened);
  return passed >= EARLY && taken < goal * Math.min(1, passed) * SLACK;
}

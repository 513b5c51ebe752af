import { Button, Popover } from '@mantine/core';
import { WARM_THRESHOLD, WARMTH_HALF_LIFE_DAYS, WARMTH_WEIGHTS, type WarmthSignal } from '@worthwhile/domain';
import classes from './warm.module.css';

const SIGNALS: Readonly<Record<WarmthSignal, string>> = {
  attended: 'three quarters of the minutes, or more',
  want: 'named a want',
  questions: 'asked two questions, or more',
  gotIt: 'got it: yes (partly 10)',
  worthIt: 'worth the time: yes (partly 5)',
  urgency: 'said that it presses, such as “this quarter”',
  permission: 'one person may write or call',
};

/** The definition of the score, one click away. */
export function HowWarmthCounts() {
  return (
    <Popover width={360} position="bottom-end" withinPortal trapFocus>
      <Popover.Target>
        <Button variant="subtle" size="xs">
          How warmth counts
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.how}>
          <p>
            <b>{`Warm from ${WARM_THRESHOLD} of 100 on.`}</b> Only who came, and never who said that they did
            not get it: that is ours to make good.
          </p>
          <dl>
            {Object.entries(WARMTH_WEIGHTS).map(([signal, points]) => (
              <div key={signal}>
                <dt>{SIGNALS[signal as WarmthSignal]}</dt>
                <dd>{points}</dd>
              </div>
            ))}
          </dl>
          <p className={classes.quiet}>
            {`The most each can give. All of it halves every ${WARMTH_HALF_LIFE_DAYS} days after the last thing they did or said. These weights are assumptions.`}
          </p>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

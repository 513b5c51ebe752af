import { Ground1700000000001 } from './0001-ground.js';
import { Directory1700000000002 } from './0002-directory.js';
import { Problems1700000000003 } from './0003-problems.js';
import { Plan1700000000004 } from './0004-plan.js';
import { InviteRegister1700000000005 } from './0005-invite-register.js';
import { AttendWarm1700000000006 } from './0006-attend-warm.js';
import { HandoffOutcome1700000000007 } from './0007-handoff-outcome.js';

/** Applied in this order; one that has been released is never changed. */
export const MIGRATIONS = [
  Ground1700000000001,
  Directory1700000000002,
  Problems1700000000003,
  Plan1700000000004,
  InviteRegister1700000000005,
  AttendWarm1700000000006,
  HandoffOutcome1700000000007,
];

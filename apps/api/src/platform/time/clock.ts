import { Injectable } from '@nestjs/common';
import { findScope } from '../database/scope.js';

/** The only place that asks the machine for the time. A scope may carry its own (tests, the demo story). */
@Injectable()
export class Clock {
  now(): Date {
    return findScope()?.at ?? new Date();
  }
}

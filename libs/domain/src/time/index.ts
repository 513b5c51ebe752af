export { isTimeZone, wallClockOf } from './zoned-time.js';

export { AttendModule } from './attend.module.js';

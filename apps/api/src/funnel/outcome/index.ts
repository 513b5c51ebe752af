export { OutcomeModule } from './outcome.module.js';

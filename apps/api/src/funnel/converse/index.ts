export { ConverseModule } from './converse.module.js';

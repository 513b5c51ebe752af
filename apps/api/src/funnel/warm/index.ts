export { WarmModule } from './warm.module.js';

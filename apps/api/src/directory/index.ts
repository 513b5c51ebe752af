export { DirectoryModule } from './directory.module.js';
export { SignInCommand } from './sign-in/sign-in.command.js';

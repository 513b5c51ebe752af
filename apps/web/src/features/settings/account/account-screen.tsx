import { SettingsPage } from '../settings-page.js';
import { Appearance } from './appearance.js';
import { PasswordForm } from './password-form.js';
import { ProfileForm } from './profile-form.js';
import { Sessions } from './sessions.js';
import classes from './account.module.css';

/** Name, time zone, appearance, password and sessions of whoever is signed in. */
export function AccountScreen() {
  return (
    <SettingsPage part="My account" layout="read">
      <div className={classes.column}>
        <ProfileForm />
        <Appearance />
        <PasswordForm />
        <Sessions />
      </div>
    </SettingsPage>
  );
}

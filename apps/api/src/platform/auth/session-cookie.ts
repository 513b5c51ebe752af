import type { Config } from '../config/config.js';
import type { GraphqlContext } from '../graphql/context.js';
import { SESSION_COOKIE } from './session-hook.js';
import { SESSION_DAYS } from './session-store.js';

/** The session travels in a cookie that scripts cannot read and other sites cannot send along. */
export function setSessionCookie({ reply }: GraphqlContext, token: string, config: Config): void {
  reply?.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.PUBLIC_URL.startsWith('https:'),
    maxAge: SESSION_DAYS * 86_400,
  });
}

export function clearSessionCookie({ reply }: GraphqlContext): void {
  reply?.clearCookie(SESSION_COOKIE, { path: '/' });
}

import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { findScope } from '../database/scope.js';

/** Never in a log, wherever they turn up. Ids are enough to find the row. */
const PERSONAL = [
  'email',
  'name',
  'password',
  'token',
  'words',
  'missing',
  'note',
  'to',
  'cookie',
  'authorization',
];

/** Structured logs on standard output, with the workspace and correlation id of the running scope. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[personal]' },
    serializers: {
      req: (request: { method: string; url: string; id: string }) => ({
        method: request.method,
        // A path may end in a secret of an attendee or an invited member.
        path: request.url.split('?')[0]?.replace(/^(\/(?:m|a|u|join))\/.+/, '$1/…'),
        id: request.id,
      }),
      err: pino.stdSerializers.err,
    },
    mixin: () => {
      const scope = findScope();
      return scope ? { workspaceId: scope.workspaceId, correlationId: scope.correlationId } : {};
    },
  });
}

/** Lets Nest write through the same logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: unknown): void {
    this.write('debug', message, context);
  }
  warn(message: unknown, context?: unknown): void {
    this.write('warn', message, context);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest.at(-1), rest.length > 1 ? rest[0] : undefined);
  }
  debug(message: unknown, context?: unknown): void {
    this.write('debug', message, context);
  }

  private write(
    level: 'debug' | 'warn' | 'error',
    message: unknown,
    context: unknown,
    detail?: unknown,
  ): void {
    const at = typeof context === 'string' ? { context } : {};
    if (message instanceof Error) this.logger[level]({ ...at, err: message });
    else if (typeof message === 'object' && message !== null) {
      this.logger[level]({ ...at, ...message }, typeof detail === 'string' ? detail : String(context ?? ''));
    } else this.logger[level]({ ...at, ...(detail ? { detail } : {}) }, String(message));
  }
}

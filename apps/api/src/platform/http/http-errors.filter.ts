import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
};

/** The one way errors leave the routes outside GraphQL: foreseen ones as they are, others masked with a number. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const correlationId = http.getRequest<FastifyRequest>().id;
    if (error instanceof GraphQLError) {
      const { code, fields } = error.extensions;
      return reply
        .status(STATUS[String(code)] ?? 500)
        .send({ code, message: error.message, fields, correlationId });
    }
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    if (status < 500) {
      return reply
        .status(status)
        .send({ code: 'BAD_REQUEST', message: (error as Error).message, correlationId });
    }
    this.logger.error({ err: error, correlationId }, 'unexpected error');
    return reply.status(500).send({
      code: 'INTERNAL_SERVER_ERROR',
      message: `Something went wrong on our side. Quote ${correlationId.slice(0, 8)} if it stays.`,
      correlationId,
    });
  }
}

/** Fastify's own refusals (a body too large, a broken multipart) carry their status. */
function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

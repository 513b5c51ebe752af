import { Controller, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { type ColumnMapping, MAPPING_KEYS, mappingProblem } from '@worthwhile/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Allow } from '../../platform/auth/allow.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { InputError } from '../../platform/graphql/input-error.js';
import { readUpload, type Upload } from '../../platform/http/upload.js';
import { refuseBySize, TableRefusal } from '../../platform/tables/index.js';
import { PreviewAttendanceCommand, type ReportHints } from './preview-attendance.command.js';

const hints = z.object({
  dayFirst: z
    .enum(['true', 'false'], { error: 'Say true for day first or false for month first.' })
    .optional(),
  encoding: z.string().max(40).optional(),
  delimiter: z.string().max(3).optional(),
  mapping: z.string().max(4_000, 'The mapping is too long.').optional(),
});

/** Takes attendance reports. The file is the body; what is known about it stands in the address. */
@Controller('api/events/:eventId/attendance-report')
export class AttendanceReportController {
  constructor(private readonly preview: PreviewAttendanceCommand) {}

  /**
   * 201 `{ importId }`: read, and waiting to be looked at. 409: this very file counts already. 413: too large.
   * 422 `{ code, message, columns? }`: not a report; the message says what it is instead.
   */
  @Post()
  @Allow('attendance.import')
  async upload(
    @Param('eventId', new ParseUUIDPipe()) eventId: string,
    @Query() query: Record<string, string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const said = readHints(query);
    const upload = await readSized(request);
    if (upload instanceof TableRefusal) {
      const status = upload.code === 'too_large' ? 413 : 422;
      await reply.status(status).send({ code: upload.code.toUpperCase(), message: upload.message });
      return;
    }
    const outcome = await this.preview.run(eventId, upload, said);
    if (outcome.kind === 'previewed') {
      await reply.status(201).send({ importId: outcome.importId });
      return;
    }
    const { kind: _, ...refusal } = outcome;
    await reply.status(refusal.code === 'ALREADY_APPLIED' ? 409 : 422).send(refusal);
  }
}

async function readSized(request: FastifyRequest): Promise<Upload | TableRefusal> {
  try {
    return await readUpload(request, (bytes) => refuseBySize(bytes));
  } catch (error) {
    if (error instanceof TableRefusal) return error;
    throw error;
  }
}

function readHints(query: Record<string, string>): ReportHints {
  const { dayFirst, encoding, delimiter, mapping } = checkInput(hints, query);
  return {
    ...(dayFirst ? { dayFirst: dayFirst === 'true' } : {}),
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(mapping ? { mapping: readMapping(mapping) } : {}),
  };
}

function readMapping(text: string): ColumnMapping {
  const wrong = (message: string): InputError => new InputError([{ field: 'mapping', message }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('The mapping must be JSON, such as {"email": "E-Mail"}.');
  }
  if (typeof value !== 'object' || value === null) throw wrong('The mapping must be an object.');
  const problem = mappingProblem(value);
  if (problem) throw wrong(problem);
  return Object.fromEntries(
    MAPPING_KEYS.flatMap((key) => {
      const title = (value as Partial<Record<string, unknown>>)[key];
      return typeof title === 'string' ? [[key, title]] : [];
    }),
  );
}

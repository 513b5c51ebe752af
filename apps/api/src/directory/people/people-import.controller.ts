import { Controller, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { readUpload } from '../../platform/http/upload.js';
import { refuseBySize, TableRefusal } from '../../platform/tables/index.js';
import { PreviewPeopleCommand, type PreviewPeopleOutcome } from './preview-people.command.js';

/** Takes the file itself; everything after is GraphQL. */
@Controller('api/people-imports')
export class PeopleImportController {
  constructor(private readonly preview: PreviewPeopleCommand) {}

  /** Body: the file as `application/octet-stream`; `x-file-name`: its name, URI-encoded; `x-worthwhile: 1`. */
  @Post()
  @Allow('person.import')
  async upload(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    let outcome: PreviewPeopleOutcome;
    try {
      outcome = await this.preview.run(await readUpload(request, (bytes) => refuseBySize(bytes)));
    } catch (error) {
      if (!(error instanceof TableRefusal)) throw error;
      outcome = { kind: 'refused', code: error.code.toUpperCase(), message: error.message };
    }
    const status = outcome.kind === 'previewed' ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_ENTITY;
    await reply.status(status).send(outcome);
  }
}

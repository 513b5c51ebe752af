import { Controller, Get, Param, Res } from '@nestjs/common';
import { publicAssets } from '@worthwhile/web/public';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/auth/allow.js';

/** Style sheet and fonts of the attendee pages. Their names change with their content, so they are kept for a year. */
@Public()
@Controller('p')
export class AssetController {
  @Get(':file')
  file(@Param('file') name: string, @Res() reply: FastifyReply): void {
    const asset = publicAssets().files.get(name);
    if (!asset) {
      void reply.status(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' });
      return;
    }
    void reply
      .header('content-type', asset.contentType)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(asset.body);
  }
}

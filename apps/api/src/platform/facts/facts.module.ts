import { Global, Module } from '@nestjs/common';
import { FactDelivery } from './fact-delivery.js';
import { Ledger } from './ledger.js';
import { SubscriberRegistry } from './subscriber-registry.js';

@Global()
@Module({
  providers: [SubscriberRegistry, Ledger, FactDelivery],
  exports: [SubscriberRegistry, Ledger, FactDelivery],
})
export class FactsModule {}

import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { newRates } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, exchangeRates, load } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave, earlierReply } from "../deciding.ts";
import { toExchangeRatesDto } from "./exchange-rates-dto.ts";

export const recordExchangeRatesHandler = ({ table }: Dependencies) =>
  handle(recordExchangeRates, async ({ body, caller, at, idempotency }) => {
    const known = await load(table, exchangeRates, body.currency);
    if (known !== undefined && newRates(known.state, body.rates).length === 0) {
      const earlier = idempotency && (await earlierReply(table, idempotency));
      return earlier ?? { body: toExchangeRatesDto(known), version: known.version };
    }
    return decideAndSave(table, idempotency, async () => {
      const before = await load(table, exchangeRates, body.currency);
      const transaction = beginTransaction(table, at);
      const rates = newRates(before?.state, body.rates);
      const event = {
        type: "exchange-rates-recorded",
        at,
        by: caller.subject,
        currency: body.currency,
        rates,
      } as const;
      const saved = transaction.append(exchangeRates, body.currency, before, [event]);
      return { ok: true, transaction, body: toExchangeRatesDto(saved), version: saved.version, status: 201 };
    });
  });

import { listSubscriptionMessages } from "@angkor/contract/operations/list-subscription-messages";
import { handle } from "@angkor/http";
import { listMessages, type Message } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { holderToday } from "../holders.ts";
import { loadNews, maySeeNews } from "../news-records.ts";
import { pageOf } from "../page.ts";
import { loadOwnSubscription, toMessageDto } from "./subscription-dto.ts";

/** No more are looked at for a page: a queue that is longer begins with those that matter. */
const most = 1000;

const nameOf = ({ told }: Message): string => `${told.at}#${told.id}`;

export const listSubscriptionMessagesHandler = ({ table }: Dependencies) =>
  handle(listSubscriptionMessages, async ({ params, query, caller, at }) => {
    const { state: subscription } = await loadOwnSubscription(table, params.id, caller);
    const found = await listMessages(table, params.id, query.status, { limit: most });
    const sorted = found.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    const { items, ...rest } = pageOf(sorted, nameOf, query, [params.id, query.status]);
    const holder = await holderToday(table, subscription.holder, at);
    const visible = await Promise.all(
      items.map(async (message) => {
        const news = await loadNews(table, message.told);
        return news !== undefined && maySeeNews(holder, news) && maySeeNews(caller, news);
      }),
    );
    return { body: { items: items.filter((_, index) => visible[index]).map(toMessageDto), ...rest } };
  });

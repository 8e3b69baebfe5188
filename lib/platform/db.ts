import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "./env";
import { PrismaClient, type Prisma } from "./generated/client";

/** The client inside one transaction: the first argument of everything in a `store.ts`. */
export type Transaction = Prisma.TransactionClient;

const kept = globalThis as { kiyakuDatabase?: PrismaClient };

/** The one pool of this process. Instants are exchanged in UTC; what hangs is cut off by the server. */
export function database(): PrismaClient {
  kept.kiyakuDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: 16,
      options: "-c TimeZone=UTC -c statement_timeout=15s -c idle_in_transaction_session_timeout=15s",
    }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  });
  return kept.kiyakuDatabase;
}

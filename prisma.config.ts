import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma would download a native engine even for `generate`; npm has all that it needs.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL("scripts/schema-engine.mjs", import.meta.url));
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= "1";
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  // Not Prisma's env(): `generate` needs no database.
  datasource: { url: process.env.DATABASE_URL ?? "" },
});

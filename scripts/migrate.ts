// `npm run migrate`: the application's tables, then those of the job queue. DATABASE_URL says where.
import { migrateDatabase } from "./migrate-database";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL is not set: the PostgreSQL database whose tables are to be brought up to date.");
  process.exit(1);
}
try {
  console.log(await migrateDatabase(url));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

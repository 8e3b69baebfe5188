// Fills an empty, migrated database with the demo association. `npm run demo` calls it; production never does.
import { database } from "@/lib/platform/db";
import { foundDemo } from "./demo/found-demo";
import { demoPassword } from "./demo/password";

try {
  await foundDemo(demoPassword());
  await database().$disconnect();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

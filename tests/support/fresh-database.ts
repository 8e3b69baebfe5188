import { testDatabase } from "./database";

// Before each integration test file is loaded: the application finds a database of the file's own.
// It is dropped when the run ends, not here, where the application's pool still holds connections.
const { url } = await testDatabase();
Object.assign(process.env, {
  DATABASE_URL: url,
  AUTH_SECRET: "an-integration-test-needs-no-real-secret",
  APP_URL: "http://127.0.0.1:3000",
  MAIL_FROM: "office@association.example",
});

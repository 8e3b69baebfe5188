// What the pages are compared with: Node's own HTTP server, which answers every request with the rows of one query as
// JSON. No session, no policy, no record, no page. A child process of the benchmark; PORT and DATABASE_URL say where.
import { createServer } from "node:http";
import pg from "pg";
import { bareQueries, isBareQuery } from "./bare-queries";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16, options: "-c TimeZone=UTC" });

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://bare");
  const name = url.pathname.slice(1);
  if (!isBareQuery(name)) return void response.writeHead(404).end();
  pool.query({ name, text: bareQueries[name], values: url.searchParams.getAll("value") }).then(
    ({ rows }) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(rows)),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("listening"));
process.on("disconnect", () => process.exit());

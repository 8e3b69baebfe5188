import { config } from "zod";

// Where it may, zod compiles a shape with `eval` when it is made. A browser of ours may not, and reports the attempt as a
// breach of the content security policy. To be imported before any shape that browsers use.
config({ jitless: true });

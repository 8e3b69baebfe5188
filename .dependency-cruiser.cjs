// Who may import whom, as docs/architecture.md describes the house. Folders of `lib` are nouns; what a file may do
// follows from its path, so that a new noun is governed on the day on which it is made.

const PURE = "^lib/(?!platform/|web/)[^/]+/((types|events|policy|schema)\\.tsx?$|rules/)";
const SCHEMA = "^lib/[^/]+/schema\\.ts$";
const KERNEL = "^lib/kernel/";
/** That there are two languages is a fact of the domain; the sentences in them are not. */
const LANGUAGES = "^lib/i18n/locale\\.ts$";
const BYLAWS = "^lib/bylaws/";
const STORES = "^lib/[^/]+/(store|queries)\\.ts$";
const USE_CASES = "^lib/[^/]+/usecases/";
const PLATFORM = "^lib/platform/";
const OUTSIDE = "^(scripts|tests|prisma)/";

/** Packages by name; not anchored, because a tree below this one finds them above itself. */
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/`;
const ANY_PACKAGE = packages("[^/]+");

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("kernel-stands-alone", "The kernel knows nothing of this house but itself.",
      { path: KERNEL },
      { pathNot: [KERNEL, packages("temporal-polyfill", "zod")] }),

    rule("bylaws-know-the-kernel-only", "The rules as data depend on nothing that changes for other reasons.",
      { path: BYLAWS },
      { pathNot: [BYLAWS, KERNEL, packages("zod")] }),

    rule("pure-stays-pure", "Types, events, policies, schemas and rules: no clock, no store, no framework.",
      { path: PURE, pathNot: SCHEMA },
      { pathNot: [PURE, BYLAWS, KERNEL, LANGUAGES] }),

    rule("schemas-are-pure-with-zod", "A schema runs in the browser too.",
      { path: SCHEMA },
      { pathNot: [PURE, BYLAWS, KERNEL, LANGUAGES, packages("zod")] }),

    rule("database-in-stores", "Only stores, queries and the platform speak to the database.",
      { path: "^(app|components|lib)/", pathNot: [STORES, PLATFORM] },
      { path: [packages("pg", "@prisma/[^/]+", "prisma"), `${PLATFORM}(generated/|db\\.ts$)`] }),

    rule("next-at-the-edge", "Only routes and lib/web know the framework.",
      { path: "^(components|lib|scripts|prisma)/", pathNot: "^lib/web/" },
      { path: packages("next", "next-auth") }),

    rule("lib-below-pages", "The library serves pages and knows none of them; only the frame around pages is put together in lib/web.",
      { path: "^lib/", pathNot: "^lib/web/[^/]+\\.tsx$" },
      { path: "^(app|components)/" }),

    rule("components-get-props", "Data and actions arrive as props.",
      { path: "^components/" },
      { path: [STORES, USE_CASES, PLATFORM, "^lib/web/", "^app/"] }),

    rule("ui-could-ship-alone", "The primitives could be used in another product.",
      { path: "^components/ui/" },
      { pathNot: ["^components/ui/", ANY_PACKAGE] }),

    rule("one-use-case-at-a-time", "Two nouns in one change is one use case with two stores.",
      { path: USE_CASES },
      { path: USE_CASES }),

    rule("platform-below-nouns", "What carries everything knows nothing of what it carries.",
      { path: PLATFORM },
      { path: "^lib/", pathNot: [PLATFORM, KERNEL, "^lib/audit/"] }),

    rule("product-without-tests", "Nothing of the product leans on its tests or scripts.",
      { path: "^(app|components|lib|prisma)/" },
      { path: "^(scripts|tests)/" }),

    rule("scripts-without-tests", "Scripts work where no tests are installed.",
      { path: "^scripts/" },
      { path: "^tests/" }),

    rule("no-circles", "Control goes down once and back up once.",
      {},
      { circular: true }),

    rule("no-orphans", "What nobody uses goes.",
      { path: "^lib/", orphan: true },
      {}),

    rule("everything-resolves", "An import that is not understood is not checked.",
      { pathNot: OUTSIDE },
      { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/platform/generated/"] },
    exclude: { path: ["^tests/architecture/breaches/", "^\\.next/", "^\\.data/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".d.ts", ".json", ".css"],
    },
  },
};

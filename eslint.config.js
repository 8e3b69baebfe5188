import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { houseRules } from "./scripts/lint/house-rules.js";

const sources = ["**/*.{ts,tsx,js,mjs,cjs}"];
const product = ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}"];
const outside = ["scripts/**", "tests/**", "*.config.{js,mjs,ts}", ".dependency-cruiser.cjs", "prisma/**"];

/** Files whose framework or tool looks for a default export. */
const defaultExports = [
  "app/**/{page,layout,template,default,loading,error,global-error,not-found,forbidden,unauthorized}.tsx",
  "app/**/{icon,apple-icon,opengraph-image,sitemap,robots,manifest}.{ts,tsx}",
  "*.config.{js,mjs,ts}",
  "tests/support/{test-server,*-reporter,*-setup,*-teardown}.ts",
];

export default tseslint.config(
  {
    ignores: ["node_modules", ".next", ".data", "**/generated/**", "next-env.d.ts", "artifacts", "coverage", "test-results", "playwright-report"],
  },
  { ignores: ["tests/architecture/breaches"] },
  ...next,
  {
    files: sources,
    linterOptions: { noInlineConfig: true },
    plugins: { house: houseRules, "@typescript-eslint": tseslint.plugin },
    rules: {
      "max-lines": ["error", { max: 250 }],
      "no-console": "error",
      "prefer-const": "error",
      "import/no-anonymous-default-export": "off",
      // Long rows hold plain links, and components know no framework.
      "@next/next/no-html-link-for-pages": "off",
      // Made for React's compiler, which is not used here: they forbid to read the painted page in an effect and a timer
      // that calls the function which set it.
      "react-hooks/set-state-in-effect": "off",
      "react-hooks/immutability": "off",
      "no-var": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "house/one-clock": "error",
      "house/one-environment": "error",
      "house/one-format": "error",
      "house/no-default-export": "error",
      "house/no-raw-sql-text": "error",
      "house/no-markup-from-text": "error",
      "house/no-enum": "error",
      "house/no-directives": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: product,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  // No hook lives in a .ts file of lib; there `useCase` is a use case.
  { files: ["lib/**/*.ts"], rules: { "house/no-input-as-filter": "error", "react-hooks/rules-of-hooks": "off" } },
  { files: ["lib/bylaws/**/*.ts", "lib/**/rules/**/*.ts"], rules: { "house/exact-arithmetic": "error" } },
  { files: defaultExports, rules: { "house/no-default-export": "off" } },
  {
    files: outside,
    rules: { "house/one-clock": "off", "house/one-environment": "off", "house/one-format": "off", "no-console": "off" },
  },
  { files: ["lib/platform/clock.ts"], rules: { "house/one-clock": "off" } },
  // A log line must carry a time even where the database, whose clock counts, cannot be reached.
  { files: ["lib/platform/logger.ts"], rules: { "house/one-clock": "off", "no-console": "off" } },
  { files: ["lib/platform/env.ts"], rules: { "house/one-environment": "off" } },
  { files: ["lib/i18n/format.ts"], rules: { "house/one-format": "off" } },
);

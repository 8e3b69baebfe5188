// The spelling of this house as ESLint rules of its own, so that each has a name, its one exempt file and a
// planted breach. A ban is a list of selectors with one sentence that says what to do instead.

const inputNames = "/^(input|body|params|query|payload|formData|searchParams|values|json|raw)$/";
const prismaArguments = "/^(where|data|create|update|select|include|orderBy|connect|connectOrCreate|upsert|set|cursor)$/";

export const houseRules = {
  rules: {
    "one-clock": ban("Nobody reads a clock: use `caller.at`, or lib/platform/clock.ts at the edge.", [
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "CallExpression[callee.name='Date']",
      "MemberExpression[object.name='Date'][property.name='now']",
      "MemberExpression[object.name='performance'][property.name='now']",
      "MemberExpression[object.name='Temporal'][property.name='Now']",
      "MemberExpression[object.name='process'][property.name='hrtime']",
    ]),
    "one-environment": ban("Only lib/platform/env.ts reads the environment: call `env()`.", [
      "MemberExpression[object.name='process'][property.name='env']",
      "MemberExpression[object.name='process'][property.value='env']",
      "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
      "ImportDeclaration[source.value=/^(node:)?process$/]",
      "MemberExpression[object.type='MetaProperty'][property.name='env']",
    ]),
    "one-format": ban("Only lib/i18n/format.ts turns dates and numbers into text.", [
      "MemberExpression[property.name=/^toLocale/]",
      "Identifier[name='Intl']",
    ]),
    "no-default-export": ban("Export by name; only Next's and the tools' own files export a default.", [
      "ExportDefaultDeclaration",
      "ExportSpecifier[exported.name='default']",
    ]),
    "no-raw-sql-text": ban("SQL is a tagged template whose values are parameters.", [
      "Identifier[name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]",
      "Literal[value=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]",
      "MemberExpression[object.name='Prisma'][property.name='raw']",
      "CallExpression[callee.property.name=/^\\$(queryRaw|executeRaw)$/]",
    ]),
    "no-markup-from-text": ban("React escapes text; nothing writes markup by hand.", [
      "JSXAttribute[name.name='dangerouslySetInnerHTML']",
      "Property[key.name='dangerouslySetInnerHTML']",
      "AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]",
      "CallExpression[callee.property.name='insertAdjacentHTML']",
    ]),
    "no-input-as-filter": ban("Name every field: an input as a whole becomes a filter or a mass assignment.", [
      `Property[key.name=${prismaArguments}] > Identifier.value[name=${inputNames}]`,
      `Property[key.name=${prismaArguments}] > MemberExpression.value[object.name=${inputNames}]`,
      `Property[key.name=${prismaArguments}] SpreadElement > Identifier[name=${inputNames}]`,
      `Property[key.name=${prismaArguments}] SpreadElement > MemberExpression[object.name=${inputNames}]`,
    ]),
    "no-enum": ban("A union of strings says the same and needs no code.", ["TSEnumDeclaration"]),
    "exact-arithmetic": {
      meta: { type: "problem", schema: [], messages: { inexact: "Rules reckon in whole numbers: compare by multiplication (atLeast, moreThan)." } },
      create: (context) => exactArithmetic((node) => context.report({ node, messageId: "inexact" })),
    },
    "no-directives": {
      meta: { type: "problem", schema: [], messages: { directive: "Mend the cause: no tool is switched off in the text." } },
      create: (context) => ({
        Program() {
          for (const comment of context.sourceCode.getAllComments()) {
            if (switchesOff.test(comment.value)) context.report({ loc: comment.loc, messageId: "directive" });
          }
        },
      }),
    },
  },
};

const switchesOff = /eslint-(disable|enable)|^\s*(eslint|globals?|exported)\s|@ts-(ignore|expect-error|nocheck|check)|(c8|v8|istanbul) ignore|(prettier|biome)-ignore/;

/** A rule that reports every node that one of the selectors finds. */
function ban(message, selectors) {
  return {
    meta: { type: "problem", schema: [], messages: { banned: message } },
    create: (context) => ({ [`:matches(${selectors.join(", ")})`]: (node) => context.report({ node, messageId: "banned" }) }),
  };
}

function exactArithmetic(report) {
  const rounding = /^(round|floor|ceil|trunc|fround)$/;
  return {
    "BinaryExpression[operator='/']": report,
    "AssignmentExpression[operator='/=']": report,
    Literal(node) {
      if (typeof node.value === "number" && !Number.isInteger(node.value)) report(node);
      else if (typeof node.value === "number" && /[.e]/i.test(node.raw) && !/^0x/i.test(node.raw)) report(node);
    },
    "MemberExpression[object.name='Math']"(node) {
      if (rounding.test(node.property.name ?? "")) report(node);
    },
    "CallExpression[callee.name='parseFloat']": report,
    "MemberExpression[property.name=/^(parseFloat|toFixed|toPrecision)$/]": report,
  };
}

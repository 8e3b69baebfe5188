const longestMessage = 400;
const deepestCause = 3;

type DescribedError = {
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly stack?: readonly string[];
  readonly cause?: DescribedError;
};

/**
 * An error as a log may keep it. Database and mail errors quote what people typed, so everything in quotes and
 * every mail address is masked; of the stack only the places are kept, since its head repeats the message.
 */
export function describeError(error: unknown, depth = 1): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, message: masked(String(error)) };
  const { cause } = error;
  return {
    name: error.name,
    message: masked(error.message),
    code: "code" in error ? String(error.code) : undefined,
    stack: error.stack?.split("\n").filter((line) => /^\s+at /.test(line)).map((line) => line.trim()) ?? [],
    ...(cause !== undefined && depth < deepestCause && { cause: describeError(cause, depth + 1) }),
  };
}

function masked(message: string): string {
  return message
    .slice(0, longestMessage)
    .replace(/"[^"]*("|$)|(?<!\w)'[^']*('|$)|`[^`]*(`|$)/g, "…")
    .replace(/[^\s@]+@[^\s@]+/g, "…")
    .replace(/\s+/g, " ");
}

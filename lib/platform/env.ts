import { type Environment, readEnvironment } from "./environment";

let known: Environment | undefined;

/**
 * The environment, read at the first call and kept. Importing this module reads nothing, so that
 * the build, which has no environment, may load every module.
 */
export function env(): Environment {
  known ??= read();
  return known;
}

function read(): Environment {
  const reading = readEnvironment(process.env);
  if (!reading.ok) throw new EnvironmentError(reading.problems);
  return reading.value;
}

/** Says in one message everything that is wrong with the environment. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "EnvironmentError";
  }
}

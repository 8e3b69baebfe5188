const conflictStates = new Set(["40001", "40P01", "23505", "23P01"]);
const conflictCodes = new Set(["P2034", "P2002"]);
const conflictKinds = new Set(["TransactionWriteConflict", "UniqueConstraintViolation"]);

/**
 * Whether the error says that another transaction was there first: a serialisation failure, a deadlock, or a unique or
 * exclusion constraint that a simultaneous insert has met. Running the whole use case again then gives a proper answer.
 */
export function isWriteConflict(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const { code, kind, originalCode, cause, meta } = error as Record<string, unknown>;
  return (
    conflictStates.has(String(code)) ||
    conflictStates.has(String(originalCode)) ||
    conflictCodes.has(String(code)) ||
    conflictKinds.has(String(kind)) ||
    isWriteConflict(cause, depth + 1) ||
    isWriteConflict(meta, depth + 1) ||
    isWriteConflict((error as { driverAdapterError?: unknown }).driverAdapterError, depth + 1)
  );
}

declare const tx: Record<string, (...parts: unknown[]) => Promise<unknown>>;
declare const Prisma: { raw(text: string): unknown };

export const people = (id: string) => [
  tx.$queryRawUnsafe(`SELECT ${id}`), // breach
  tx.$executeRawUnsafe("DELETE"), // breach
  tx["$executeRawUnsafe"]("DELETE"), // breach
  tx.$queryRaw(Prisma), // breach
  tx.$executeRaw(["DELETE"]), // breach
  Prisma.raw(id), // breach
  tx.$queryRaw`SELECT ${id}`,
];

type Tx = { person: { update(change: object): Promise<object>; findMany(question: object): Promise<object[]> } };
type Input = { id: string; filter: object; name: string };

export const update = (tx: Tx, input: Input, body: object, where: object) => [
  tx.person.findMany({ where: input }), // breach
  tx.person.findMany({ where: input.filter }), // breach
  tx.person.findMany({ where: { AND: [{ ...input }] } }), // breach
  tx.person.update({ where: { id: input.id }, data: body }), // breach
  tx.person.update({ where: { id: input.id }, data: { ...input.filter } }), // breach
  tx.person.update({ where: { id: input.id }, data: { name: input.name } }),
  tx.person.findMany({ where }),
];

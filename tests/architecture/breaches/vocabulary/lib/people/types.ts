export type Person = { readonly id: string };

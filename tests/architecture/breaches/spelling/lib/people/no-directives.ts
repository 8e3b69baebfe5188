// eslint-disable-next-line no-console -- breach
export const person = "taro";
// @ts-expect-error breach
export const office: "chair" = "chair";
/* v8 ignore next -- breach */
export const office2 = "chair";

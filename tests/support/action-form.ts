/** Fields in the order in which they are sent; a name may occur twice. */
export type Fields = readonly (readonly [name: string, value: string])[];

export type Encoded = { readonly body: Buffer; readonly contentType: string };

/** The form of an action as React encodes it for browsers without scripts. */
export function actionForm(id: string, values: Readonly<Record<string, string>>): Fields {
  return [...actionReference(id), ...Object.entries(values)];
}

/** Which action is meant, and the state that the form starts from. */
export function actionReference(id: string): Fields {
  return [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id, bound: "$@1" })],
    ["$ACTION_1:1", JSON.stringify([{ status: "idle", fieldErrors: {}, values: {} }])],
    ["$ACTION_KEY", "k1"],
  ];
}

/** The same for an action whose form shows no state. */
export function plainActionForm(id: string, values: Readonly<Record<string, string>>): Fields {
  return [[`$ACTION_ID_${id}`, ""], ...Object.entries(values)];
}

export function multipart(fields: Fields, boundary = "----kiyaku-7MA4YWxkTrZu0gW"): Encoded {
  const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return { body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`), contentType: `multipart/form-data; boundary=${boundary}` };
}

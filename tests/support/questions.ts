import { expect } from "vitest";

type Endpoint = (request: Request) => Promise<Response>;

let lastAddress = 0;

/** Ways to ask an endpoint, each time from an address of its own, so that no test uses up another's allowance. */
export function questionsTo(endpoint: Endpoint) {
  const send = (body: BodyInit, headers: Record<string, string> = {}) => {
    lastAddress = (lastAddress + 1) % 250;
    return endpoint(request(body, { "x-forwarded-for": `198.51.100.${lastAddress}`, ...headers }));
  };
  return { send, postText: (text: string) => send(text), post: (value: unknown) => send(JSON.stringify(value)) };
}

export function requestFrom(question: unknown, address: string): Request {
  return request(JSON.stringify(question), { "x-forwarded-for": address });
}

export function request(body: BodyInit, headers: Record<string, string>): Request {
  return new Request("http://127.0.0.1/api/v1", { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
}

/** Refused with a code for programs, the field meant, and a whole sentence in both languages. */
export async function expectRefusal(response: Response, status: number, code: string, field: string): Promise<void> {
  expect(await response.json()).toEqual({ code, field, message: { ja: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) } });
  expect(response.status).toBe(status);
}

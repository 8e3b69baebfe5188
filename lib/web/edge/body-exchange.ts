import type { IncomingMessage } from "node:http";
import type { Body } from "./action-body";

/** Reads the whole body of a request whose length was announced, and leaves it there to be read again. */
export function peekBody(request: IncomingMessage): Promise<Buffer> {
  const length = Number(request.headers["content-length"] ?? 0);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let missing = length;
    request.on("readable", take).once("close", breakOff);
    take();

    function take(): void {
      for (let chunk = missing > 0 ? read(request) : null; chunk; chunk = missing > 0 ? read(request) : null) {
        chunks.push(chunk);
        missing -= chunk.length;
      }
      if (missing > 0) return;
      request.off("readable", take).off("close", breakOff);
      const body = Buffer.concat(chunks);
      if (length > 0) request.unshift(body); // at once: after its end a stream takes nothing back
      resolve(body);
    }

    function breakOff(): void {
      reject(new Error("The client went away in the middle of its request"));
    }
  });
}

/** Puts another body in the place of the one that was peeked at. */
export function exchangeBody(request: IncomingMessage, { bytes, contentType }: Body): void {
  read(request);
  request.unshift(bytes);
  request.headers["content-type"] = contentType;
  request.headers["content-length"] = String(bytes.length);
}

function read(request: IncomingMessage): Buffer | null {
  return request.read() as Buffer | null;
}

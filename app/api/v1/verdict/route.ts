import { processMilliseconds } from "@/lib/platform/clock";
import { apiRefusalAnswer } from "@/lib/web/api/api-answer";
import { verdictEndpoint } from "@/lib/web/api/verdict-endpoint";

export const POST = verdictEndpoint(processMilliseconds);

const refuseMethod = () => apiRefusalAnswer({ code: "request.methodClosed" }, { Allow: "POST" });

export { refuseMethod as DELETE, refuseMethod as GET, refuseMethod as HEAD, refuseMethod as OPTIONS, refuseMethod as PATCH, refuseMethod as PUT };

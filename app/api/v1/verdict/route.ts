import { processMilliseconds } from "@/lib/platform/clock";
import { refuseMethod } from "@/lib/web/api/refuse-method";
import { verdictEndpoint } from "@/lib/web/api/verdict-endpoint";

export const POST = verdictEndpoint(processMilliseconds);

export { refuseMethod as DELETE, refuseMethod as GET, refuseMethod as HEAD, refuseMethod as OPTIONS, refuseMethod as PATCH, refuseMethod as PUT };

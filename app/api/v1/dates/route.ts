import { processMilliseconds } from "@/lib/platform/clock";
import { datesEndpoint } from "@/lib/web/api/dates-endpoint";
import { refuseMethod } from "@/lib/web/api/refuse-method";

export const POST = datesEndpoint(processMilliseconds);

export { refuseMethod as DELETE, refuseMethod as GET, refuseMethod as HEAD, refuseMethod as OPTIONS, refuseMethod as PATCH, refuseMethod as PUT };

import { taro } from "../tests/support/cast";

export const demoPerson = taro;
